package org.journeywall.exchange;

import java.util.Map;

/// A form in which maps are put on the clipboard for another program. Implementations are found
/// through `META-INF/services/org.journeywall.exchange.ClipboardFormat`.
public interface ClipboardFormat {

  /// Short and stable, for example `excalidraw`.
  String id();

  /// What goes on the clipboard, by media type: `text/plain` and what else the program looks for.
  ///
  /// @param cardsOnly without the frame in which they stand
  Map<String, String> content(ExportJob job, boolean cardsOnly);
}
