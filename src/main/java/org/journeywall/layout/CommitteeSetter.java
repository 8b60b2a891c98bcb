package org.journeywall.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.journeywall.model.Grid;
import org.journeywall.model.Involvement;
import org.journeywall.model.Persona;
import org.journeywall.model.PictureId;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.text.Line;
import org.journeywall.text.Weight;
import org.jspecify.annotations.Nullable;

/// Sets the strip of who is involved in which stage.
record CommitteeSetter(TypeSetter type, HeaderSetter headers, BoardWords words) {
  private static final double MARGIN = 7;
  private static final double ROW = 26;
  private static final double BAR_WIDTH = 13;
  private static final double BAR_HEIGHT = 6;
  private static final double BAR_GAP = 3;
  private static final double BEFORE_WORD = 9;
  private static final double WORD = 12;
  private static final double FACE = 22;
  private static final double AFTER_FACE = 5;
  private static final double INITIALS = 9;

  /// The strip of a map.
  ///
  /// @param stages its columns, with an earlier board of the map, of which the strip is kept where
  ///   it is the same
  PlacedCommittee set(Grid grid, Arrangement arrangement, Stages stages) {
    if (!arrangement.committee().shows(grid.workshop(), grid.map())) {
      return PlacedCommittee.NONE;
    }
    Board before = stages.before();
    List<Persona> personas = grid.workshop().personasInOrder();
    if (before != null
        && !before.committee().isEmpty()
        && before.stages().equals(stages.placed())
        && before.grid().workshop().personasInOrder().equals(personas)) {
      return before.committee();
    }
    double top = Measures.HEADER;
    double y = top + MARGIN;
    var members = new ArrayList<PlacedCommittee.Member>();
    for (Persona persona : personas) {
      var member = member(persona, y, stages.placed());
      if (member != null) {
        members.add(member);
        y += ROW;
      }
    }
    return members.isEmpty()
        ? PlacedCommittee.NONE
        : new PlacedCommittee(top, y + MARGIN - top, members);
  }

  /// The columns it stands in, and the board they may come from.
  record Stages(List<PlacedStage> placed, @Nullable Board before) {}

  // A name of nothing but blanks gives no chip, and nothing to point at.
  private PlacedCommittee.@Nullable Member member(
      Persona persona, double y, List<PlacedStage> stages) {
    var face = new Rect(Measures.LANE_INSET, y + (ROW - FACE) / 2, FACE, FACE);
    List<PlacedLane.Chip> chips = headers.chips(List.of(persona), y - 4, face.right() + AFTER_FACE);
    if (chips.isEmpty()) {
      return null;
    }
    double right = stages.isEmpty() ? Measures.LANE_COLUMN : stages.getLast().right();
    List<PlacedCommittee.Part> parts =
        stages.stream().map(stage -> part(persona, stage, y)).toList();
    return new PlacedCommittee.Member(
        face(persona, face),
        chips.getFirst(),
        new Rect(0, y, right, ROW),
        parts,
        said(persona, stages));
  }

  private PlacedCommittee.Face face(Persona persona, Rect rect) {
    PictureId picture = persona.picture();
    String initials = persona.initials();
    if (picture != null || initials.isEmpty()) {
      return new PlacedCommittee.Face(rect, picture, null);
    }
    Line line = type.line(initials, Weight.BOLD, INITIALS);
    double x = rect.centreX() - line.width() / 2;
    double baseline = Math.round(rect.centreY() + INITIALS * 0.36);
    return new PlacedCommittee.Face(
        rect, null, new PlacedText(x, baseline, line, Weight.BOLD, INITIALS, Tone.INK));
  }

  private String said(Persona persona, List<PlacedStage> stages) {
    String levels =
        stages.stream()
            .map(PlacedStage::stage)
            .filter(stage -> persona.involvement(stage.id()).level() > 0)
            .map(stage -> stage.name() + " – " + level(persona, stage))
            .collect(Collectors.joining(", "));
    return levels.isEmpty() ? persona.name() : persona.name() + ": " + levels;
  }

  private String level(Persona persona, Stage stage) {
    return words.involvement(persona.involvement(stage.id()).level());
  }

  private PlacedCommittee.Part part(Persona persona, PlacedStage stage, double y) {
    StageId id = stage.stage().id();
    int level = persona.involvement(id).level();
    double x = stage.x() + Measures.CELL_MARGIN + 2;
    double top = y + (ROW - BAR_HEIGHT) / 2;
    var bars = new ArrayList<Rect>();
    for (int i = 0; i < Involvement.DECIDES; i++) {
      bars.add(new Rect(x, top, BAR_WIDTH, BAR_HEIGHT));
      x += BAR_WIDTH + BAR_GAP;
    }
    double left = x - BAR_GAP + BEFORE_WORD;
    var rect = new Rect(stage.x(), y, stage.width(), ROW);
    return new PlacedCommittee.Part(id, level, rect, bars, word(level, left, rect));
  }

  private @Nullable PlacedText word(int level, double left, Rect place) {
    if (level == 0) {
      return null;
    }
    Line line = type.line(words.involvement(level), Weight.REGULAR, WORD);
    double baseline = Math.round(place.centreY() + WORD * 0.36);
    return left + line.width() > place.right() - 2
        ? null
        : new PlacedText(left, baseline, line, Weight.REGULAR, WORD, Tone.QUIET);
  }
}
