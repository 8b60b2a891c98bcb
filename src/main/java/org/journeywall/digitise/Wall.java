package org.journeywall.digitise;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.digitise.image.Crop;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.place.Layout;
import org.journeywall.digitise.place.Merging;
import org.journeywall.digitise.read.Reader;

/// A whole wall: the photographs that show it and all its notes, each once, with the stages and
/// lanes they seem to stand in. A value: what somebody corrects makes a new one.
///
/// @param photos in the order they were given
/// @param notes in the order people read: stage by stage, from the top; headers first
public record Wall(List<Photo> photos, List<Note> notes, Layout layout) {
  public Wall {
    photos = List.copyOf(photos);
    notes = List.copyOf(notes);
  }

  /// Photographs of one wall are laid over each other where their notes show how; one that matches
  /// none of the others is put to their right. Printed headers count in the first of them.
  public static Wall of(List<Look> looks) {
    List<Photo> photos = looks.stream().map(Look::photo).toList();
    List<Note> notes = new ArrayList<>();
    for (Look look : looks) {
      List<Note> merged =
          notes.isEmpty()
              ? null
              : Merging.merged(notes, look.notes(), new Prints(photos, notes, look.notes()));
      if (merged == null) {
        notes.addAll(Beside.placed(notes, look.notes()));
      } else {
        notes = new ArrayList<>(merged);
      }
    }
    List<Sign> signs = looks.stream().findFirst().map(Look::straightSigns).orElse(List.of());
    return arranged(photos, notes, Layout.of(notes, signs));
  }

  /// The same wall with other separators, headers or notes.
  public static Wall arranged(List<Photo> photos, List<Note> notes, Layout layout) {
    List<Note> sorted = new ArrayList<>(notes);
    sorted.sort(new ReadingOrder(layout));
    return new Wall(photos, sorted, layout);
  }

  /// The picture of a note, straightened.
  public Crop crop(Note note) {
    Photo photo = photos.get(note.photo());
    return Crop.of(photo, note.quad().times(1.0 / photo.step()));
  }

  /// The same wall with what an engine reads on its notes.
  public Wall read(Reader reader, String language) {
    List<Note> read = new ArrayList<>();
    for (Note note : notes) {
      read.add(note.withReading(reader.read(crop(note), language)));
    }
    List<Note> headers =
        layout.headers().stream().map(header -> read.get(notes.indexOf(header))).toList();
    return new Wall(photos, read, new Layout(headers, layout.columns(), layout.rows()));
  }
}
