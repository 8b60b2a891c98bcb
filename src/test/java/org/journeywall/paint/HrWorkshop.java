package org.journeywall.paint;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Extras;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.MapState;
import org.journeywall.model.Measurement;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Score;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/// A company that sells HR software maps how it is bought: two maps as a team would have left them,
/// with everything that can stand on a wall.
public final class HrWorkshop {
  public static final MapId CURRENT = new MapId("current");
  public static final MapId FUTURE = new MapId("future");
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  private static final PersonaId LEAD = new PersonaId("lead");
  private static final PersonaId CFO = new PersonaId("cfo");
  private static final List<String> STAGES =
      List.of("Awareness", "Consideration", "Decision", "Purchase", "Loyalty & advocacy");
  private static final List<String> DURATIONS =
      List.of("2–3 weeks", "4–6 weeks", "3 weeks", "1 week", "ongoing");

  private Workshop workshop;

  private HrWorkshop(WorkshopInfo info) {
    workshop = Workshop.empty(info);
  }

  /// The workshop with both maps.
  public static Workshop made() {
    var logo = new PictureId("logo");
    var people = List.of("Jana Nováková", "Petr Svoboda", "Łucja Wójcik", "Żaneta Mróz", "Tom");
    var info =
        new WorkshopInfo(
            "HR SaaS – buyer journey",
            "Ludzie i Praca S.A.",
            null,
            people,
            logo,
            "en",
            Extras.NONE);
    var made = new HrWorkshop(info);
    made.picture(logo);
    made.personas();
    made.current();
    made.future();
    return made.workshop;
  }

  private void picture(PictureId id) {
    var image = new BufferedImage(180, 60, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(0x2B7672));
    pen.fillRoundRect(0, 0, 60, 60, 20, 20);
    pen.setColor(new Color(0xE8A33D));
    pen.fillOval(80, 10, 40, 40);
    pen.fillOval(130, 10, 40, 40);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    String text = Base64.getEncoder().encodeToString(bytes.toByteArray());
    var picture = new Picture(id, "image/png", text, 180, 60, Extras.NONE);
    workshop = workshop.withPictures(workshop.pictures().with(id, picture));
  }

  private void personas() {
    persona(Persona.named(LEAD, rank(0), "HR lead", 0));
    persona(Persona.named(CFO, rank(1), "CFO", 1));
  }

  private void persona(Persona persona) {
    workshop = workshop.withPersonas(workshop.personas().with(persona.id(), persona));
  }

  private void map(MapId id, int at, String name, String title, String subtitle, MapState state) {
    var map = new JourneyMap(id, rank(at), name, title, subtitle, state, Extras.NONE);
    workshop = workshop.withMaps(workshop.maps().with(id, map));
    for (int i = 0; i < STAGES.size(); i++) {
      StageId stage = stage(id, i);
      Stage made = Stage.named(stage, id, rank(i), STAGES.get(i)).withDuration(DURATIONS.get(i));
      workshop = workshop.withStages(workshop.stages().with(stage, made));
    }
  }

  private void lane(MapId map, LaneKind kind, String name, String hint) {
    var id = lane(map, kind);
    Lane lane = Lane.named(id, map, rank(workshop.lanes().size()), kind, name).withHint(hint);
    workshop = workshop.withLanes(workshop.lanes().with(id, lane));
  }

  private static LaneId lane(MapId map, LaneKind kind) {
    return new LaneId(map.value() + "." + kind.name());
  }

  private static StageId stage(MapId map, int index) {
    return new StageId(map.value() + "." + index);
  }

  private void current() {
    map(CURRENT, 0, "Current state", "Buyer journey", "current state · Q4 2026", MapState.CURRENT);
    lane(CURRENT, LaneKind.TOUCHPOINTS, "Touchpoints", "where they meet us");
    lane(CURRENT, LaneKind.NEEDS, "Needs", "what they want to get done");
    lane(CURRENT, LaneKind.EMOTIONS, "Emotion", "how it feels, per persona");
    lane(CURRENT, LaneKind.CONCERNS, "Concerns", "what holds them back");
    lane(CURRENT, LaneKind.OUR_ACTIONS, "Our actions", "what we do about it");
    lane(CURRENT, LaneKind.METRICS, "Metrics", "how we know");
    touchpoints();
    notes(LaneKind.NEEDS, 0, "Name the problem", "See that others have it");
    notes(LaneKind.NEEDS, 1, "Compare options honestly");
    notes(LaneKind.NEEDS, 2, "Proof for the CFO", "Know the risks");
    notes(LaneKind.NEEDS, 3, "No surprises in the price");
    notes(LaneKind.NEEDS, 4, "Quick first value");
    emotions();
    notes(LaneKind.CONCERNS, 0, "“Is this just another tool?”");
    votes(7, add(LaneKind.CONCERNS, 1, "Report form asks for too much"));
    votes(4, add(LaneKind.CONCERNS, 2, "No follow-up after demo"));
    votes(11, add(LaneKind.CONCERNS, 2, "Legal takes 3 weeks"));
    notes(LaneKind.CONCERNS, 3, "Data migration unclear");
    notes(LaneKind.CONCERNS, 4, "Nobody answers tickets in the first month, and nobody says why");
    notes(LaneKind.OUR_ACTIONS, 0, "Publish salary benchmark");
    notes(LaneKind.OUR_ACTIONS, 1, "Shorten form to 3 fields", "Nurture sequence", "Q&A recording");
    notes(LaneKind.OUR_ACTIONS, 2, "ROI calculator", "Reference call");
    notes(LaneKind.OUR_ACTIONS, 3, "One-page contract");
    notes(LaneKind.OUR_ACTIONS, 4, "90-day playbook", "Customer board");
    metrics();
    parked();
  }

  private void touchpoints() {
    notes(LaneKind.TOUCHPOINTS, 0, "Blog article on absence cost", "LinkedIn ad");
    notes(LaneKind.TOUCHPOINTS, 1, "HR report download", "Webinar Q&A");
    moment(add(LaneKind.TOUCHPOINTS, 2, "Product demo"));
    notes(LaneKind.TOUCHPOINTS, 2, "Security review call", "Rozmowa o cenie z działem zakupów");
    notes(LaneKind.TOUCHPOINTS, 3, "Contract signing");
    notes(LaneKind.TOUCHPOINTS, 4, "Onboarding e-mails");
    votes(3, moment(add(LaneKind.TOUCHPOINTS, 4, "First week after signing")));
    notes(LaneKind.TOUCHPOINTS, 4, "Referral programme", "Doporučení zákazníka příštímu klientovi");
  }

  private void emotions() {
    score(0, LEAD, 0, "curious");
    score(0, CFO, 0, "");
    score(1, LEAD, 1, "");
    score(1, LEAD, 0, "");
    score(1, CFO, -1, "sceptical");
    score(2, LEAD, -2, "left alone");
    score(2, LEAD, -1, "");
    score(2, CFO, -1, "");
    score(3, LEAD, 1, "");
    score(3, CFO, -1, "");
    score(4, LEAD, 2, "proud");
    score(4, CFO, 1, "");
  }

  private void metrics() {
    metric(0, "visits / month", volume(3100, 2870));
    metric(1, "report downloads", volume(1180, 1146));
    metric(2, "demos", volume(248, 279).withTarget(300.0));
    metric(3, "contracts", volume(114, 112));
    metric(4, "active after 90 days", volume(82, 82));
    metric(4, "NPS", Metric.of(MetricType.NPS, 41).withHistory(List.of(was(38))));
    metric(4, "CSAT", Metric.of(MetricType.CSAT, 4.4).withTarget(4.5));
  }

  private void parked() {
    park(CardKind.TOUCHPOINT, "Partner fair in Brno");
    park(CardKind.NEED, "CEO wants a pilot");
    park(CardKind.CONCERN, "Old CRM data");
    park(CardKind.OPPORTUNITY, "Video guides");
    park(CardKind.NOTE, "Works council?");
  }

  private void future() {
    map(FUTURE, 1, "Future state", "", "", MapState.FUTURE);
    lane(FUTURE, LaneKind.TOUCHPOINTS, "Touchpoints", "");
    lane(FUTURE, LaneKind.OPPORTUNITIES, "Ideas", "");
    put(FUTURE, LaneKind.TOUCHPOINTS, 1, CardKind.TOUCHPOINT, "Self-service demo", Details.NONE);
    put(FUTURE, LaneKind.OPPORTUNITIES, 2, CardKind.OPPORTUNITY, "Price on the site", Details.NONE);
  }

  private void notes(LaneKind lane, int stage, String... texts) {
    for (String text : texts) {
      add(lane, stage, text);
    }
  }

  private Card add(LaneKind lane, int stage, String text) {
    return put(CURRENT, lane, stage, lane.cardKind(), text, Details.NONE);
  }

  private Card put(
      MapId map, LaneKind lane, int stage, CardKind kind, String text, Details details) {
    Place place = Place.inCell(map, stage(map, stage), lane(map, lane), nextRank());
    return keep(Card.of(nextId(), place, kind, text).withDetails(details));
  }

  private void park(CardKind kind, String text) {
    keep(Card.of(nextId(), Place.parked(CURRENT, nextRank()), kind, text));
  }

  private CardId nextId() {
    return new CardId("c" + workshop.cards().size());
  }

  private Rank nextRank() {
    return rank(workshop.cards().size());
  }

  private Card keep(Card card) {
    workshop = workshop.withCards(workshop.cards().with(card.id(), card));
    return card;
  }

  private Card moment(Card card) {
    return keep(card.withDetails(card.details().withMomentOfTruth(true)));
  }

  private void votes(int votes, Card card) {
    keep(card.withAbout(card.about().withVotes(votes)));
  }

  private void score(int stage, PersonaId persona, int value, String word) {
    var score = new Score(persona, value, word, "");
    Details details = Details.NONE.withScores(List.of(score));
    put(CURRENT, LaneKind.EMOTIONS, stage, CardKind.EMOTION, "", details);
  }

  private void metric(int stage, String name, @Nullable Metric metric) {
    Details details = Details.NONE.withMetric(metric);
    put(CURRENT, LaneKind.METRICS, stage, CardKind.METRIC, name, details);
  }

  private static Metric volume(double value, double before) {
    return Metric.of(MetricType.VOLUME, value).withHistory(List.of(was(before)));
  }

  private static Measurement was(double value) {
    return new Measurement(TODAY.minusMonths(3), value);
  }

  private static Rank rank(int at) {
    return Rank.spread(null, null, 200).get(at);
  }
}
