package org.journeywall.exchange.miro;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.exchange.ClipboardFormat;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.board.Piece;
import org.journeywall.exchange.board.Sketch;
import org.journeywall.exchange.board.Sketcher;

/// Notes and links in the form in which Miro copies its own widgets. The form is documented nowhere
/// and may change any day; beside it the same notes are on the clipboard as text, one a line, which
/// pastes as notes there and elsewhere.
public final class MiroClipboard implements ClipboardFormat {
  // What Miro adds to each byte of the text, modulo 256.
  private static final int SHIFT = 59;

  @Override
  public String id() {
    return "miro";
  }

  @Override
  public Map<String, String> content(ExportJob job, boolean cardsOnly) {
    var sketcher = new Sketcher(job);
    List<Sketch> sketches = job.maps().stream().map(sketcher::of).toList();
    String json = new Widgets(sketches).json().toString();
    var content = new LinkedHashMap<String, String>();
    content.put(
        "text/html",
        "<meta charset=\"utf-8\"><span data-meta=\"&lt;--(miro-data-v1)"
            + packed(json)
            + "(/miro-data-v1)--&gt;\"></span>");
    content.put(
        "text/plain",
        sketches.stream()
            .flatMap(sketch -> sketch.all(Piece.Note.class))
            .map(note -> note.shown().replace('\n', ' '))
            .collect(joining("\n")));
    return content;
  }

  private static String packed(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (bytes[i] + SHIFT);
    }
    return Base64.getEncoder().encodeToString(bytes);
  }
}
