package org.journeywall.digitise.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.journeywall.digitise.NoteColour;
import org.journeywall.digitise.read.Reading;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// The notes of a wall while somebody goes through them. Every step gives a new review; what takes
/// steps back is [Timeline].
///
/// @param photos of the wall, at least one
/// @param notes in the order they are gone through: those the machine is sure of first, stage by
///   stage, the least sure last. A note's number is its place here
/// @param stages the columns of the wall
/// @param lanes the rows of the wall
/// @param current id of the note in front; null where there is none
/// @param budget the dots handed out
public record Review(
    List<PhotoPage> photos,
    List<WallNote> notes,
    Bands stages,
    Bands lanes,
    @Nullable Integer current,
    VoteBudget budget) {
  /// From here on the machine counts as sure.
  public static final double SURE = 0.6;

  public Review {
    photos = List.copyOf(photos);
    notes = List.copyOf(notes);
  }

  /// The note in front; null where there is none.
  public @Nullable WallNote currentNote() {
    return current == null ? null : note(current);
  }

  /// The note with this id; null where there is none.
  public @Nullable WallNote note(int id) {
    return notes.stream().filter(note -> note.id() == id).findFirst().orElse(null);
  }

  /// What people call the note: 1 for the first.
  public int number(WallNote note) {
    return index(note.id()) + 1;
  }

  int index(int id) {
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).id() == id) {
        return i;
      }
    }
    return -1;
  }

  public PhotoPage photo(WallNote note) {
    return photos.get(note.photo());
  }

  /// Where the note hangs in the plane of the wall.
  public Quad onWall(WallNote note) {
    return photo(note).straight().apply(note.quad());
  }

  /// The column the note belongs to.
  public int stageOf(WallNote note) {
    return band(stages, note.stage(), onWall(note).centre().x());
  }

  /// The row the note belongs to.
  public int laneOf(WallNote note) {
    return band(lanes, note.lane(), onWall(note).centre().y());
  }

  private static int band(Bands bands, @Nullable Integer moved, double place) {
    int index = moved == null ? -1 : bands.indexOf(moved);
    return index < 0 ? bands.at(place) : index;
  }

  /// What a stage is called: by the note at its top where that has been read, else as somebody
  /// named it; empty where it has no name.
  public String stageName(int index) {
    WallNote header = header(index);
    return header == null || header.text().isBlank()
        ? stages.get(index).name()
        : Texts.line(header.text());
  }

  /// The note at the top of a column that names it; null where there is none.
  public @Nullable WallNote header(int index) {
    return notes.stream()
        .filter(note -> note.role() == NoteRole.STAGE_NAME && note.isKept())
        .filter(note -> stageOf(note) == index)
        .findFirst()
        .orElse(null);
  }

  public Progress progress() {
    return Progress.of(this);
  }

  /// How many notes become cards.
  public int cards() {
    return kept(NoteRole.CARD);
  }

  /// How many notes become names of stages.
  public int stageNames() {
    return kept(NoteRole.STAGE_NAME);
  }

  private int kept(NoteRole role) {
    return (int) notes.stream().filter(note -> note.isKept() && note.role() == role).count();
  }

  /// The dots on all notes that are kept.
  public int votes() {
    return notes.stream().filter(WallNote::isKept).mapToInt(note -> note.found().votes()).sum();
  }

  /// With another note in front.
  public Review go(int id) {
    return note(id) == null ? this : withCurrent(id);
  }

  /// With the note so many places before or behind in front.
  public Review walk(int by) {
    if (notes.isEmpty()) {
      return this;
    }
    int from = current == null ? 0 : Math.max(0, index(current));
    return withCurrent(notes.get(Math.floorMod(from + by, notes.size())).id());
  }

  /// The note in front is one and says this; the next undecided one comes to the front.
  public Review accept(String text) {
    return deciding(note -> {
      String clean = Texts.clean(text).strip();
      boolean asSuggested = clean.equals(note.found().suggestion().strip());
      NoteState state = asSuggested ? NoteState.ACCEPTED : NoteState.TYPED;
      return note.withText(clean).withState(state);
    });
  }

  /// The note in front is left undecided, what was typed is kept.
  public Review later(String text) {
    return deciding(note -> {
      NoteState state = note.state().isDecided() ? note.state() : NoteState.LATER;
      return note.withText(Texts.clean(text).strip()).withState(state);
    });
  }

  /// The note in front is none.
  public Review reject() {
    return deciding(note -> note.withState(NoteState.REJECTED));
  }

  private Review deciding(UnaryOperator<WallNote> decision) {
    WallNote note = currentNote();
    return note == null ? this : with(decision.apply(note)).next();
  }

  // What somebody put off comes again when nothing else is left.
  private Review next() {
    int from = current == null ? 0 : index(current);
    Integer open = firstBehind(from, NoteState.OPEN);
    Integer wanted = open == null ? firstBehind(from, NoteState.LATER) : open;
    return wanted == null ? this : withCurrent(wanted);
  }

  private @Nullable Integer firstBehind(int from, NoteState state) {
    for (int i = 1; i <= notes.size(); i++) {
      WallNote note = notes.get((from + i) % notes.size());
      if (note.state() == state) {
        return note.id();
      }
    }
    return null;
  }

  /// What was typed so far at the note in front, not decided.
  public Review type(String text) {
    WallNote note = currentNote();
    return note == null ? this : with(note.withText(Texts.clean(text)));
  }

  /// All undecided notes the machine is sure of are accepted as suggested.
  public Review acceptSure() {
    List<WallNote> decided =
        notes.stream()
            .map(note ->
                !note.state().isDecided() && note.isSure()
                    ? note.withState(NoteState.ACCEPTED)
                    : note)
            .toList();
    Review after = withNotes(decided);
    WallNote front = after.currentNote();
    return front != null && front.state().isDecided() ? after.next() : after;
  }

  /// With what an engine read on a note, if that still has these corners.
  Review withReading(int id, Quad quad, Reading reading) {
    WallNote note = note(id);
    return note == null || !note.quad().equals(quad) ? this : with(note.withReading(reading));
  }

  /// The note in front has another colour.
  public Review colour(NoteColour colour) {
    WallNote note = currentNote();
    return note == null ? this : with(note.withColour(colour));
  }

  /// The note in front names its stage, or is a card after all.
  public Review turnRole() {
    WallNote note = currentNote();
    if (note == null) {
      return this;
    }
    boolean card = note.role() == NoteRole.CARD;
    return with(note.withRole(card ? NoteRole.STAGE_NAME : NoteRole.CARD));
  }

  /// The note in front belongs to a stage further right, or left where it is negative.
  public Review moveStage(int by) {
    WallNote note = currentNote();
    if (note == null) {
      return this;
    }
    int wanted = Math.clamp(stageOf(note) + (long) by, 0, stages.count() - 1);
    return with(note.withStage(stages.get(wanted).id()));
  }

  /// The note in front belongs to a lane further down, or up where it is negative.
  public Review moveLane(int by) {
    WallNote note = currentNote();
    if (note == null) {
      return this;
    }
    int wanted = Math.clamp(laneOf(note) + (long) by, 0, lanes.count() - 1);
    return with(note.withLane(lanes.get(wanted).id()));
  }

  /// A stage gets a name; where a note names it, that is what this note says.
  public Review renameStage(int index, String name) {
    WallNote header = header(index);
    Review named = withStages(stages.renamed(index, name));
    return header == null
        ? named
        : named.with(header.withText(Texts.line(name)).withState(NoteState.TYPED));
  }

  /// The plane of the wall as far as photographs show it.
  public Quad extent() {
    return PhotoPage.box(photos.stream().map(PhotoPage::seen).toList());
  }

  /// How high a row of notes is, in the plane of the wall; 1 where there are none.
  double row() {
    double[] sides = notes.stream().map(this::onWall).mapToDouble(Quad::side).sorted().toArray();
    return sides.length == 0 ? 1 : sides[sides.length / 2];
  }

  /// Which row of notes this one hangs in.
  long rowOf(WallNote note) {
    return Math.round(onWall(note).centre().y() / row());
  }

  /// The uppermost note at a point of the plane of the wall; null where there is none.
  public @Nullable WallNote noteAt(Spot spot) {
    return notes.stream()
        .filter(note -> note.isKept() && onWall(note).contains(spot))
        .min(Comparator.comparingDouble(note -> onWall(note).centre().distance(spot)))
        .orElse(null);
  }

  Review with(WallNote changed) {
    var all = new ArrayList<>(notes);
    all.set(index(changed.id()), changed);
    return withNotes(all);
  }

  /// With other notes in other stages and lanes; the first undecided one comes to the front.
  public Review hung(List<WallNote> newNotes, Bands newStages, Bands newLanes) {
    Integer front =
        newNotes.stream()
            .min(Comparator.comparing(note -> note.state().isDecided()))
            .map(WallNote::id)
            .orElse(null);
    return new Review(photos, newNotes, newStages, newLanes, front, budget);
  }

  Review withNotes(List<WallNote> newNotes) {
    return new Review(photos, newNotes, stages, lanes, current, budget);
  }

  Review withPhotos(List<PhotoPage> newPhotos) {
    return new Review(newPhotos, notes, stages, lanes, current, budget);
  }

  public Review withStages(Bands newStages) {
    return new Review(photos, notes, newStages, lanes, current, budget);
  }

  public Review withLanes(Bands newLanes) {
    return new Review(photos, notes, stages, newLanes, current, budget);
  }

  public Review withBudget(VoteBudget newBudget) {
    return new Review(photos, notes, stages, lanes, current, newBudget);
  }

  Review withCurrent(@Nullable Integer newCurrent) {
    return Objects.equals(current, newCurrent)
        ? this
        : new Review(photos, notes, stages, lanes, newCurrent, budget);
  }

  int freeId() {
    return notes.stream().mapToInt(WallNote::id).max().orElse(-1) + 1;
  }
}
