package org.journeywall.exchange.excalidraw;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.journeywall.exchange.board.Piece;
import org.journeywall.layout.Rect;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.journeywall.paint.Mark;

/// The photographs of a drawing's notes: each once in the file, as often as it is shown on the
/// board.
final class Photos {
  private static final Set<String> KNOWN = Set.of("image/png", "image/jpeg");

  private final Table<PictureId, Picture> pictures;
  private final ObjectNode files = JsonNodeFactory.instance.objectNode();

  Photos(Table<PictureId, Picture> pictures) {
    this.pictures = pictures;
  }

  /// Those that are shown, as the file keeps them.
  ObjectNode files() {
    return files;
  }

  /// Lays a note's photographs on it, so that they move along.
  void put(Elements elements, Piece.Note note, ObjectNode box, ObjectNode text) {
    for (Mark.Image image : note.photos()) {
      Picture picture = pictures.get(image.picture());
      if (picture != null && KNOWN.contains(picture.mediaType()) && picture.width() > 0) {
        keep(picture);
        Rect place = image.rect().fitted(picture.width(), Math.max(1, picture.height()));
        ObjectNode shown = elements.image(note.id() + "-photo", place, picture.id());
        elements.group(note.id() + "-group", box, text, shown);
      }
    }
  }

  private void keep(Picture picture) {
    String id = picture.id().value();
    if (!files.has(id)) {
      String data = "data:" + picture.mediaType() + ";base64," + picture.base64();
      // Every file has a day; a fixed one keeps the same workshop the same file.
      ObjectNode file = files.putObject(id).put("id", id).put("created", 1);
      file.put("mimeType", picture.mediaType()).put("dataURL", data);
    }
  }
}
