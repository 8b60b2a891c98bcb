package org.journeywall.exchange.table;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.Figures;
import org.journeywall.exchange.NoteColours;
import org.journeywall.exchange.Words;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Due;
import org.journeywall.model.DueWords;
import org.journeywall.model.Evidence;
import org.journeywall.model.Extras;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Metric;
import org.journeywall.model.MetricType;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Place;
import org.journeywall.model.Rank;
import org.journeywall.model.Score;
import org.journeywall.model.Severity;
import org.journeywall.model.StageId;
import org.journeywall.model.Status;
import org.journeywall.model.Texts;
import org.journeywall.model.Weighing;
import org.journeywall.paint.Colour;
import org.jspecify.annotations.Nullable;

/// Reads a row into a card and makes what it stands in. Where in its cell it stands is decided when
/// all rows are read.
final class CardReader {
  private static final Pattern AFTER = Pattern.compile("(.*?) ?([+-]) ?(\\d{1,9})");
  // Written with spaces, or of an event with a letter in it: “2026-13” is neither.
  private static final Pattern SURELY_AFTER = Pattern.compile("(?:.* )?[+-] \\d+|.*\\p{L}.*");

  private final RowReader row;
  private final Surroundings surroundings;

  CardReader(RowReader row, Surroundings surroundings) {
    this.row = row;
    this.surroundings = surroundings;
  }

  Card read(CardId id) {
    MapId map = surroundings.map(row.line(CardColumn.MAP));
    CardKind kind = kind(map);
    Place place = place(map, kind);
    List<PersonaId> personas =
        row.list(CardColumn.PERSONA).stream().map(surroundings::persona).toList();
    List<Score> scores = new ScoreReader(row, personas, surroundings).read();
    Details details = details(scores);
    String text = text();
    About about =
        new About(
            personas, row.list(CardColumn.TAGS), row.count(CardColumn.VOTES), "", evidence(), null);
    return new Card(id, place, kind, text, details, about, Extras.NONE);
  }

  /// Makes what a row without a card names.
  void readPlace() {
    MapId map = surroundings.map(row.line(CardColumn.MAP));
    place(map, kind(map));
  }

  private CardKind kind(MapId map) {
    Colour colour = NoteColours.called(row.line(CardColumn.KIND));
    CardKind said = colour == null ? row.choice(CardColumn.KIND, CardKind.class) : null;
    if (said != null) {
      return said;
    }
    LaneKind lane = surroundings.kindOfLane(map, row.line(CardColumn.LANE));
    if (lane != null && lane != LaneKind.FREE) {
      return lane.cardKind();
    }
    if (row.has(CardColumn.METRIC) || row.has(CardColumn.VALUE)) {
      return CardKind.METRIC;
    }
    if (colour != null) {
      return NoteColours.kind(colour);
    }
    return row.has(CardColumn.EMOTION) ? CardKind.EMOTION : CardKind.NOTE;
  }

  private Place place(MapId map, CardKind kind) {
    String lane = row.line(CardColumn.LANE);
    LaneId laneId = lane.isEmpty() ? null : surroundings.lane(map, lane, kind);
    String stage = row.line(CardColumn.STAGE);
    if (stage.isEmpty()) {
      keepPlace(map, kind, lane);
      return Place.parked(map, Rank.MIDDLE);
    }
    StageId stageId = surroundings.stage(map, stage);
    String step = row.line(CardColumn.STEP);
    return new Place(
        map,
        stageId,
        step.isEmpty() ? null : surroundings.step(stageId, step),
        laneId == null ? surroundings.laneFor(map, kind) : laneId,
        Rank.MIDDLE);
  }

  // In the parking lot there are no lanes; a card whose kind tells its lane loses nothing by it.
  private void keepPlace(MapId map, CardKind kind, String lane) {
    row.keep(CardColumn.STEP);
    LaneKind about = lane.isEmpty() ? null : surroundings.kindOfLane(map, lane);
    if (about != null && about.cardKind() != kind) {
      row.keepQuietly(CardColumn.LANE);
    }
  }

  // A card that is nothing but a metric or a feeling is called by its name.
  private String text() {
    if (!row.text(CardColumn.TEXT).isEmpty()) {
      return row.text(CardColumn.TEXT);
    }
    String metric = row.line(CardColumn.METRIC);
    return Words.find(MetricType.class, metric) == null ? metric : "";
  }

  private Details details(List<Score> scores) {
    Metric metric = new MetricReader(row).read();
    Words.Flag moment = row.choice(CardColumn.MOMENT_OF_TRUTH, Words.Flag.class);
    return new Details(
        row.line(CardColumn.CHANNEL),
        row.line(CardColumn.OWNER),
        moment == Words.Flag.YES,
        scores,
        metric,
        row.choice(CardColumn.SEVERITY, Severity.class),
        row.choice(CardColumn.STATUS, Status.class),
        due(),
        weighing());
  }

  // Where one of both is missing it is taken for middling.
  private @Nullable Weighing weighing() {
    int impact = row.count(CardColumn.IMPACT);
    int effort = row.count(CardColumn.EFFORT);
    int middle = (Weighing.LEAST + Weighing.MOST) / 2;
    return impact == 0 && effort == 0
        ? null
        : new Weighing(impact == 0 ? middle : impact, effort == 0 ? middle : effort);
  }

  private @Nullable Due due() {
    Due due = due(row.line(CardColumn.DUE));
    if (due == null) {
      row.keep(CardColumn.DUE);
    }
    return due;
  }

  /// Reads a day, or days after something; null where the text is neither.
  static @Nullable Due due(String text) {
    LocalDate day = Figures.day(text);
    if (day != null) {
      return new Due.OnDay(day);
    }
    Matcher after = AFTER.matcher(text.replace('−', '-').replace('–', '-'));
    if (after.matches() && SURELY_AFTER.matcher(after.group()).matches()) {
      int days = Integer.parseInt(after.group(3));
      return new Due.After(Texts.line(after.group(1)), after.group(2).equals("-") ? -days : days);
    }
    Due.After said = DueWords.read(text);
    return said == null || said.event().chars().noneMatch(Character::isLetter)
        ? null
        : new Due.After(Texts.line(said.event()), said.days());
  }

  private Evidence evidence() {
    Evidence.Basis basis = row.choice(CardColumn.EVIDENCE, Evidence.Basis.class);
    return new Evidence(
        basis == null ? Evidence.Basis.UNSTATED : basis,
        row.count(CardColumn.EVIDENCE_COUNT),
        row.line(CardColumn.EVIDENCE_SOURCE));
  }
}
