package org.journeywall.digitise.again;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.journeywall.digitise.Note;
import org.journeywall.digitise.image.Crop;
import org.journeywall.digitise.image.InkPrint;
import org.journeywall.digitise.place.Merging;
import org.journeywall.digitise.review.Bands;
import org.journeywall.digitise.review.Proposal;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.digitise.shape.Homography;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;
import org.journeywall.model.CardId;
import org.journeywall.model.MapId;
import org.journeywall.model.Place;
import org.journeywall.model.Workshop;

/// Lays a new photograph of a wall over the cards that were made of an earlier one. Notes that hang
/// where one of their colour hung are the same, unless what is written on them is clearly something
/// else; of the rest those are taken for moved whose writing is alike.
public final class Comparing {
  /// Below this two notes in one place are two notes.
  private static final double OTHER = 0.4;

  /// From here on two notes in different places are one note.
  private static final double ALIKE = 0.8;

  /// How much more alike than the next candidate.
  private static final double CLEARLY = 0.06;

  /// How far the notes that are where they were vouch for a place, in widths of a note.
  private static final double AROUND = 5;

  private final Review review;
  private final List<HungNote> hung;
  private final Function<WallNote, Crop> crops;
  private final Map<Integer, InkPrint> newPrints = new HashMap<>();
  private final Map<CardId, InkPrint> oldPrints = new HashMap<>();

  private Comparing(Review review, List<HungNote> hung, Function<WallNote, Crop> crops) {
    this.review = review;
    this.hung = hung;
    this.crops = crops;
  }

  /// Compares a review with the cards of a map. Takes some milliseconds a note.
  ///
  /// @param crops the pictures of the review's notes
  /// @return nothing where the map has no cards of this wall
  public static Optional<Comparison> of(
      Review review, Workshop workshop, MapId map, Function<WallNote, Crop> crops) {
    List<HungNote> hung = HungNote.on(workshop, map);
    List<Note> before = hung.stream().map(HungNote::note).toList();
    var comparing = new Comparing(review, hung, crops);
    Merging.Match match =
        Merging.of(
            Proposal.seen(review),
            before,
            (note, old) -> comparing.likeness(review.notes().get(note), hung.get(old)));
    return match == null
        ? Optional.empty()
        : Optional.of(comparing.compared(match, before, workshop, map));
  }

  private Comparison compared(
      Merging.Match match, List<Note> before, Workshop workshop, MapId map) {
    Map<Integer, CardId> same = new HashMap<>();
    Map<Integer, Place> places = new HashMap<>();
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < hung.size(); i++) {
      Integer there = match.pairs().get(i);
      WallNote note = there == null ? null : review.notes().get(there);
      if (note != null && likeness(note, hung.get(i)) >= OTHER) {
        same.put(note.id(), hung.get(i).card().id());
        places.put(note.id(), hung.get(i).card().place());
      } else {
        missing.add(i);
      }
    }
    Cells cells = new Cells(review, places);
    Bands stages = cells.stages(workshop.stagesOf(map));
    Bands lanes = cells.lanes(workshop.lanesOf(map));
    List<Quad> from = match.moved().stream().map(Note::straight).toList();
    List<Comparison.Moved> moved = new ArrayList<>();
    List<Comparison.Gone> gone = new ArrayList<>();
    Set<Integer> known = Set.copyOf(same.keySet());
    Map<Integer, Integer> elsewhere = elsewhere(missing, known);
    for (int i : missing) {
      CardId card = hung.get(i).card().id();
      Integer note = elsewhere.get(i);
      if (note != null && cells.isIn(note, hung.get(i).card().place(), workshop)) {
        same.put(note, card);
      } else if (note != null) {
        moved.add(new Comparison.Moved(card, note, from.get(i)));
      } else if (isSeen(from.get(i).centre(), known)) {
        gone.add(new Comparison.Gone(card, from.get(i)));
      }
    }
    Homography back = Homography.of(from.getFirst(), before.getFirst().straight());
    return new Comparison(same, moved, gone, stages, lanes, back);
  }

  // A wall that goes on beyond the photograph has lost nothing there; nor is anything known about
  // a place far from all notes that are where they were.
  private boolean isSeen(Spot spot, Set<Integer> known) {
    return review.photos().stream().anyMatch(page -> page.wall().contains(spot))
        && review.notes().stream()
            .filter(note -> known.contains(note.id()))
            .anyMatch(note -> review.onWall(note).centre().distance(spot) < AROUND);
  }

  /// Index of a missing note → id of the note it is now. The likest pairs first.
  private Map<Integer, Integer> elsewhere(List<Integer> missing, Set<Integer> known) {
    List<WallNote> open = review.notes().stream().filter(n -> !known.contains(n.id())).toList();
    record Pair(int old, int note, double likeness) {}
    List<Pair> pairs = new ArrayList<>();
    for (int i : missing) {
      for (WallNote note : open) {
        if (note.found().colour() == hung.get(i).trace().colour()) {
          pairs.add(new Pair(i, note.id(), likeness(note, hung.get(i))));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Map<Integer, Integer> found = new HashMap<>();
    for (Pair pair : pairs) {
      boolean free = !found.containsKey(pair.old) && !found.containsValue(pair.note);
      boolean clear =
          pairs.stream()
              .filter(other -> (other.old == pair.old) != (other.note == pair.note))
              .filter(other -> !found.containsKey(other.old) && !found.containsValue(other.note))
              .allMatch(other -> other.likeness < pair.likeness - CLEARLY);
      if (free && clear && pair.likeness >= ALIKE) {
        found.put(pair.old, pair.note);
      }
    }
    return found;
  }

  private double likeness(WallNote note, HungNote old) {
    InkPrint now = newPrints.computeIfAbsent(note.id(), none -> InkPrint.of(crops.apply(note)));
    InkPrint then = oldPrints.computeIfAbsent(old.card().id(), none -> InkPrint.of(old.picture()));
    return now.likeness(then);
  }
}
