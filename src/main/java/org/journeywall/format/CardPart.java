package org.journeywall.format;

import java.util.List;
import java.util.Objects;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Evidence;
import org.journeywall.model.LaneId;
import org.journeywall.model.MapId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.PictureId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Severity;
import org.journeywall.model.StageId;
import org.journeywall.model.Status;
import org.journeywall.model.StepId;

/// A card in the file. A card without a word for its kind is a note.
final class CardPart implements Part<Card> {
  @Override
  public Card read(FieldsIn in) {
    CardId id = new CardId(in.idOrMissing("id"));
    Place place = place(in);
    CardKind kind = in.oneOf("kind", CardKind.NOTE);
    String text = in.text("text");
    Details details =
        new Details(
            in.line("channel"),
            in.line("owner"),
            in.flag("momentOfTruth"),
            in.parts("scores", new ScorePart()),
            in.part("metric", new MetricPart()),
            in.oneOf("severity", Severity.class),
            in.oneOf("status", Status.class),
            in.part("due", new DuePart()),
            in.part("weighing", new WeighingPart()));
    About about = about(in);
    return new Card(id, place, kind, text, details, about, in.ownExtras());
  }

  private static Place place(FieldsIn in) {
    String stage = in.id("stage");
    String step = in.id("step");
    String lane = in.id("lane");
    MapId map = new MapId(in.idOrMissing("map"));
    Rank rank = in.rank();
    String under = in.id("under");
    return new Place(
        map,
        stage == null ? null : new StageId(stage),
        step == null ? null : new StepId(step),
        lane == null ? null : new LaneId(lane),
        rank,
        under == null ? null : new CardId(under));
  }

  private static About about(FieldsIn in) {
    List<PersonaId> personas = in.ids("personas").stream().map(PersonaId::new).toList();
    List<String> tags = in.lines("tags");
    int votes = in.whole("votes", 0, 0, Integer.MAX_VALUE);
    String note = in.text("note");
    Evidence evidence = in.part("evidence", new EvidencePart());
    String picture = in.id("picture");
    return new About(
        personas,
        tags,
        votes,
        note,
        Objects.requireNonNullElse(evidence, Evidence.NONE),
        picture == null ? null : new PictureId(picture));
  }

  @Override
  public void write(Card card, FieldsOut out) {
    out.own(card.extras());
    Place place = card.place();
    out.id("id", card.id());
    out.id("map", place.map());
    out.id("stage", place.stage());
    out.id("step", place.step());
    out.id("lane", place.lane());
    out.rank(place.rank());
    out.id("under", place.under());
    out.oneOf("kind", card.kind(), CardKind.NOTE);
    out.text("text", card.text());
    Details details = card.details();
    out.line("channel", details.channel());
    out.line("owner", details.owner());
    out.flag("momentOfTruth", details.momentOfTruth());
    out.parts("scores", details.scores(), new ScorePart());
    out.part("metric", details.metric(), new MetricPart());
    out.oneOfUnlessNeutral("severity", details.severity(), null);
    out.oneOfUnlessNeutral("status", details.status(), null);
    out.part("due", details.due(), new DuePart());
    out.part("weighing", details.weighing(), new WeighingPart());
    About about = card.about();
    out.ids("personas", about.personas());
    out.lines("tags", about.tags());
    out.wholeUnlessUsual("votes", about.votes(), 0, 0, Integer.MAX_VALUE);
    out.text("note", about.note());
    out.partUnlessEmpty("evidence", about.evidence(), Evidence.NONE, new EvidencePart());
    out.id("picture", about.picture());
  }
}
