package org.journeywall.fuzz;

import java.util.List;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.canvas.CanvasImport;
import org.journeywall.exchange.drawio.DrawioImport;
import org.journeywall.exchange.excalidraw.ExcalidrawImport;

/// Boards of other programs; each reader gets the bytes, whosever they are.
public final class BoardTarget {
  private static final List<ImportFormat> READERS =
      List.of(new CanvasImport(), new DrawioImport(), new ExcalidrawImport());

  private BoardTarget() {}

  /// Takes any bytes; throws where an import does.
  public static void fuzzerTestOneInput(byte[] bytes) {
    READERS.forEach(reader -> Intake.of(reader, bytes));
  }
}
