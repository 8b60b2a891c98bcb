package org.journeywall.paint;

import java.util.List;
import org.journeywall.layout.Tone;
import org.journeywall.model.CardKind;
import org.journeywall.model.Link;

/// The colours of the wall. The one place where they are decided, for screen and exports; text on
/// every ground has a contrast of at least 7 : 1 on notes and 4.5 : 1 elsewhere (a test holds it).
///
/// @param dark light text on dark grounds
/// @param plain for paper without colours: kinds are told apart by patterns, personas by dashes,
///   and grounds stay light, which spares toner
/// @param wall the ground of the cells
/// @param frame the ground of lane names
/// @param header the ground behind stage headers
/// @param parking the ground of the parking lot
/// @param rule thin lines between stages and lanes
/// @param edge the stronger line around the frame
/// @param tile the ground of a metric's tile
public record Palette(
    boolean dark,
    boolean plain,
    Colour wall,
    Colour frame,
    Colour header,
    Colour parking,
    Colour rule,
    Colour edge,
    Colour tile,
    Colour ink,
    Colour quiet,
    Colour accent,
    Colour better,
    Colour worse,
    Colour pill,
    Colour pillEdge,
    Colour alarmGround,
    Colour alarmEdge,
    Colour alarm,
    Colour shadow) {

  public static final Palette LIGHT =
      new Palette(
          false,
          false,
          Colour.rgb(0xFFFFFF),
          Colour.rgb(0xFBFAF8),
          Colour.rgb(0xF4F2EE),
          Colour.rgb(0xF4F2EE),
          Colour.rgb(0xE8E6E1),
          Colour.rgb(0xDAD7D0),
          Colour.rgb(0xFFFFFF),
          Colour.rgb(0x1F2933),
          Colour.rgb(0x6B6659),
          Colour.rgb(0x2F6FED),
          Colour.rgb(0x1E7A3C),
          Colour.rgb(0xB3261E),
          Colour.rgb(0xFFFFFF),
          Colour.rgb(0xC9C5BC),
          Colour.rgb(0xFFE1DE),
          Colour.rgb(0xF1A19D),
          Colour.rgb(0xB3261E),
          Colour.rgb(0x3A3527));

  public static final Palette DARK =
      new Palette(
          true,
          false,
          Colour.rgb(0x1B1F24),
          Colour.rgb(0x20252B),
          Colour.rgb(0x262B32),
          Colour.rgb(0x262B32),
          Colour.rgb(0x323840),
          Colour.rgb(0x434A54),
          Colour.rgb(0x2A3038),
          Colour.rgb(0xECEAE4),
          Colour.rgb(0xB4B0A6),
          Colour.rgb(0x6C9BFF),
          Colour.rgb(0x6FCF8B),
          Colour.rgb(0xFF8A80),
          Colour.rgb(0x2F353D),
          Colour.rgb(0x565E69),
          Colour.rgb(0x4A2524),
          Colour.rgb(0x9C4A46),
          Colour.rgb(0xFFB4AE),
          Colour.rgb(0x000000));

  /// What a printer without colours, or one that shall not use them, draws as it is meant.
  public static final Palette BLACK_AND_WHITE =
      new Palette(
          false,
          true,
          Colour.rgb(0xFFFFFF),
          Colour.rgb(0xFFFFFF),
          Colour.rgb(0xFFFFFF),
          Colour.rgb(0xFFFFFF),
          Colour.rgb(0xBDBDBD),
          Colour.rgb(0x7A7A7A),
          Colour.rgb(0xFFFFFF),
          Colour.rgb(0x111111),
          Colour.rgb(0x4A4A4A),
          Colour.rgb(0x111111),
          Colour.rgb(0x111111),
          Colour.rgb(0x111111),
          Colour.rgb(0xFFFFFF),
          Colour.rgb(0x7A7A7A),
          Colour.rgb(0x2B2B2B),
          Colour.rgb(0x2B2B2B),
          Colour.rgb(0xFFFFFF),
          Colour.rgb(0x9A9A9A));

  private static final Colour NOTE_INK = Colour.rgb(0x1F2933);
  private static final Colour MOMENT = Colour.rgb(0x5E3200);
  private static final Colour VOTE = Colour.rgb(0x2F6FED);
  private static final Colour WHITE = Colour.rgb(0xFFFFFF);
  private static final Colour STAGE_PAPER = Colour.rgb(0xF1F1F1);

  private static final List<Colour> RAMP =
      List.of(
          Colour.rgb(0x3D5A80),
          Colour.rgb(0x3B6A95),
          Colour.rgb(0x357391),
          Colour.rgb(0x2B7672),
          Colour.rgb(0x2F7A4B));

  private static final List<Colour> PERSONAS =
      List.of(
          Colour.rgb(0xD6336C),
          Colour.rgb(0x0F9184),
          Colour.rgb(0x6741D9),
          Colour.rgb(0xC2570C),
          Colour.rgb(0x1C6FB8),
          Colour.rgb(0x5C7A0B),
          Colour.rgb(0x9C3FA8),
          Colour.rgb(0x7A5B45));

  // Solid, then ever more broken; the pen's round ends take from every gap.
  private static final List<List<Double>> DASHES =
      List.of(
          List.of(),
          List.of(9.0, 6.0),
          List.of(1.0, 5.5),
          List.of(14.0, 6.0, 1.0, 6.0),
          List.of(18.0, 7.0),
          List.of(9.0, 6.0, 1.0, 5.0, 1.0, 6.0),
          List.of(4.0, 5.0),
          List.of(18.0, 6.0, 5.0, 6.0));

  /// The paper of a note.
  public Colour note(CardKind kind) {
    if (plain) {
      return WHITE;
    }
    return switch (kind) {
      case TOUCHPOINT -> Colour.rgb(0xFFE58A);
      case NEED -> Colour.rgb(0xBFE3FF);
      case EMOTION -> Colour.rgb(0xFFC9DE);
      case CONCERN -> Colour.rgb(0xFFC4B3);
      case ACTION -> Colour.rgb(0xC9F0C4);
      case METRIC -> tile;
      case OPPORTUNITY -> Colour.rgb(0xDCCBFF);
      case NOTE -> Colour.rgb(0xECEAE4);
    };
  }

  /// The colour of text on a note of this kind.
  public Colour onNote(CardKind kind, Tone tone) {
    if (kind == CardKind.METRIC) {
      return onWall(tone);
    }
    if (plain) {
      return ink;
    }
    return tone == Tone.MOMENT_OF_TRUTH ? MOMENT : NOTE_INK;
  }

  /// The colour of text on the wall and its frame.
  public Colour onWall(Tone tone) {
    return switch (tone) {
      case INK -> ink;
      case QUIET -> quiet;
      case LIGHT -> plain ? ink : WHITE;
      case LIGHT_QUIET -> plain ? ink : WHITE.faded(0.92);
      case MOMENT_OF_TRUTH -> plain ? ink : dark ? Colour.rgb(0xFFD08A) : MOMENT;
      case BETTER -> better;
      case WORSE -> worse;
      case ALARM -> alarm;
    };
  }

  /// The dots people stick on what matters to them.
  public Colour vote() {
    return plain ? ink : VOTE;
  }

  /// A link on the wall; what is done about a concern is green, everything else is grey.
  public Colour link(Link.Kind kind) {
    return strongLink(kind).towards(wall, 0.3);
  }

  /// The same of a link somebody asks for.
  public Colour strongLink(Link.Kind kind) {
    return kind == Link.Kind.ANSWERED_BY ? better : quiet;
  }

  /// What shines through a note of a link that runs below it.
  public Colour linkThroughPaper() {
    return NOTE_INK.faded(0.14);
  }

  /// The chevron of the stage at `index` of `count`: from blue to green along the journey.
  public Colour stage(int index, int count) {
    if (plain) {
      return STAGE_PAPER;
    }
    double at = count <= 1 ? 0 : (double) index / (count - 1) * (RAMP.size() - 1);
    int low = (int) Math.min(at, RAMP.size() - 2);
    return RAMP.get(low).towards(RAMP.get(low + 1), at - low);
  }

  /// A persona's own colour for lines and names.
  public Colour persona(int colour) {
    if (plain) {
      return ink;
    }
    Colour own = PERSONAS.get(colour % PERSONAS.size());
    return dark ? own.towards(WHITE, 0.42) : own;
  }

  /// The dashes of a persona's line where colours do not tell them apart; empty for a solid one.
  public List<Double> personaDash(int colour) {
    return plain ? DASHES.get(colour % DASHES.size()) : List.of();
  }

  /// The ground of a persona's chip.
  public Colour personaGround(int colour) {
    if (plain) {
      return WHITE;
    }
    return wall.towards(PERSONAS.get(colour % PERSONAS.size()), dark ? 0.30 : 0.14);
  }

  /// The colour of a persona's name on its chip.
  public Colour personaInk(int colour) {
    if (plain) {
      return ink;
    }
    Colour own = PERSONAS.get(colour % PERSONAS.size());
    return dark ? own.towards(WHITE, 0.65) : own.towards(Colour.rgb(0x000000), 0.28);
  }

  /// How many persona colours there are before they repeat.
  public static int personaColours() {
    return PERSONAS.size();
  }
}
