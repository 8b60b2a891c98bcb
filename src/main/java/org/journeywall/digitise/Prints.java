package org.journeywall.digitise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.digitise.image.Crop;
import org.journeywall.digitise.image.InkPrint;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.place.Merging;

/// What is written on the notes of two lists, looked at where it is asked for.
public final class Prints implements Merging.Alike {
  private final List<Photo> photos;
  private final List<Note> first;
  private final List<Note> second;
  private final Map<Note, InkPrint> known = new HashMap<>();

  /// @param photos which the notes are of, by their numbers
  public Prints(List<Photo> photos, List<Note> first, List<Note> second) {
    this.photos = photos;
    this.first = List.copyOf(first);
    this.second = List.copyOf(second);
  }

  @Override
  public double of(int one, int other) {
    return print(first.get(one)).likeness(print(second.get(other)));
  }

  private InkPrint print(Note note) {
    return known.computeIfAbsent(
        note,
        none -> {
          Photo photo = photos.get(note.photo());
          return InkPrint.of(Crop.of(photo, note.quad().times(1.0 / photo.step())));
        });
  }
}
