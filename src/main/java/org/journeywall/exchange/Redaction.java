package org.journeywall.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CommitteeRole;
import org.journeywall.model.Content;
import org.journeywall.model.Details;
import org.journeywall.model.Evidence;
import org.journeywall.model.Extras;
import org.journeywall.model.Involvement;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Link;
import org.journeywall.model.Persona;
import org.journeywall.model.Score;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;

/// What is left out before a workshop is handed out: one step from workshop to workshop, the same
/// for every format, so that no format can forget it.
///
/// Whatever is left out, earlier states, unknown fields and the photographs of cards go as well:
/// they may hold what the rest no longer says. Names that people wrote into the text of a card stay
/// there.
public record Redaction(Set<Part> parts) {

  /// Something that can be left out.
  public enum Part {
    /// Who took part, who answers for a card, a stage or a line of the content plan, who gave a
    /// score; the names and portraits of personas, who are called by their role or a number
    /// instead.
    NAMES,
    /// What stands in quotation marks, the personas' words for how they feel, where evidence comes
    /// from.
    QUOTES,
    /// What stands on the back of cards and what is said of a persona's aims.
    NOTES
  }

  /// Leaves out nothing.
  public static final Redaction NOTHING = new Redaction(Set.of());

  private static final String LEFT_OUT = "…";
  // Each opening mark with those that close it; the single ones are left alone, being apostrophes.
  private static final Pattern QUOTED =
      Pattern.compile("(?s)\"[^\"]*\"|“[^“”]*”|„[^„”“]*[”“]|«[^«»]*»|»[^«»]*«|‹[^‹›]*›|＂[^＂]*＂");

  public Redaction {
    parts = Set.copyOf(parts);
  }

  /// The workshop without these parts.
  ///
  /// @param locale the language of what personas are called instead
  public Workshop applied(Workshop workshop, Locale locale) {
    if (parts.isEmpty()) {
      return workshop;
    }
    Workshop left = workshop.withRevisions(Table.empty()).withExtras(Extras.NONE);
    if (leavesOut(Part.NAMES)) {
      left = left.withInfo(left.info().withParticipants(List.of()));
    }
    left =
        left.withMaps(
                Table.of(left.maps().values().stream().map(this::map).toList(), JourneyMap::id))
            .withLanes(Table.of(left.lanes().values().stream().map(this::lane).toList(), Lane::id));
    return left.withPersonas(Table.of(personas(workshop, Words.in(locale)), Persona::id))
        .withStages(Table.of(left.stages().values().stream().map(this::stage).toList(), Stage::id))
        .withLinks(Table.of(left.links().values().stream().map(this::link).toList(), Link::id))
        .withCards(Table.of(left.cards().values().stream().map(this::card).toList(), Card::id));
  }

  private boolean leavesOut(Part part) {
    return parts.contains(part);
  }

  private List<Persona> personas(Workshop workshop, Words words) {
    var all = new ArrayList<Persona>();
    for (Persona persona : workshop.personasInOrder()) {
      all.add(persona(persona, words, all.size() + 1));
    }
    return all;
  }

  private Persona persona(Persona persona, Words words, int number) {
    boolean named = !leavesOut(Part.NAMES);
    boolean noted = !leavesOut(Part.NOTES);
    return new Persona(
        persona.id(),
        persona.rank(),
        named ? text(persona.name()) : instead(persona, words, number),
        persona.role(),
        text(persona.roleName()),
        persona.colour(),
        noted ? text(persona.goals()) : "",
        noted ? text(persona.barriers()) : "",
        persona.involvements().stream().map(this::involvement).toList(),
        named ? persona.picture() : null,
        Extras.NONE);
  }

  private Involvement involvement(Involvement involvement) {
    Content content = involvement.content();
    return involvement
        .withNeed(text(involvement.need()))
        .withContent(
            content
                .withMessage(text(content.message()))
                .withTrigger(text(content.trigger()))
                .withOwner(leavesOut(Part.NAMES) ? "" : content.owner()));
  }

  private String instead(Persona persona, Words words, int number) {
    if (!persona.roleName().isBlank()) {
      return text(persona.roleName());
    }
    return persona.role() == CommitteeRole.OTHER
        ? words.text("unnamed-persona", number)
        : words.of(persona.role());
  }

  // Why something was dismissed is said in a workshop, to those who were there.
  private JourneyMap map(JourneyMap map) {
    return map.withNames(text(map.name()), text(map.title()), text(map.subtitle()))
        .withDismissals(map.dismissals().stream().map(one -> one.withReason("")).toList());
  }

  private Lane lane(Lane lane) {
    return lane.withName(text(lane.name())).withHint(text(lane.hint()));
  }

  private Stage stage(Stage stage) {
    var steps =
        stage.steps().stream()
            .map(step -> new Step(step.id(), text(step.name()), Extras.NONE))
            .toList();
    Stage quiet = stage.withName(text(stage.name())).withGoal(text(stage.goal())).withSteps(steps);
    return leavesOut(Part.NAMES) ? quiet.withOwner("") : quiet;
  }

  private Link link(Link link) {
    return new Link(
        link.id(), link.from(), link.to(), link.kind(), text(link.label()), Extras.NONE);
  }

  private Card card(Card card) {
    return new Card(
        card.id(),
        card.place(),
        card.kind(),
        text(card.text()),
        details(card.details()),
        about(card.about()),
        Extras.NONE);
  }

  private Details details(Details details) {
    List<Score> scores = details.scores().stream().map(this::score).toList();
    Details quiet = details.withScores(scores);
    return leavesOut(Part.NAMES) ? quiet.withOwner("") : quiet;
  }

  private Score score(Score score) {
    return new Score(
        score.persona(),
        score.value(),
        leavesOut(Part.QUOTES) ? "" : score.word(),
        leavesOut(Part.NAMES) ? "" : score.by());
  }

  private About about(About about) {
    Evidence evidence = about.evidence();
    String source = leavesOut(Part.QUOTES) ? "" : evidence.source();
    return about
        .withNote(leavesOut(Part.NOTES) ? "" : text(about.note()))
        .withEvidence(new Evidence(evidence.basis(), evidence.count(), source))
        .withPicture(null);
  }

  // The marks stay, so that it is seen that something was said.
  private String text(String text) {
    return leavesOut(Part.QUOTES)
        ? QUOTED
            .matcher(text)
            .replaceAll(found -> {
              String quote = found.group();
              return quote.charAt(0) + LEFT_OUT + quote.charAt(quote.length() - 1);
            })
        : text;
  }
}
