package org.journeywall.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.journeywall.exchange.FixedZip;
import org.journeywall.exchange.Progress;

/// Brings cells and texts into the workbook that POI wrote without them.
final class Packing implements FixedZip.Entry {
  private final Map<String, SheetCells> sheets;
  private final SharedTexts texts;
  private final Progress progress;
  private final double from;
  private int packed;

  /// @param from the share of the whole work done before
  Packing(Styles styles, Progress progress, double from) {
    sheets =
        styles.sheets().stream().collect(Collectors.toMap(SheetCells::part, Function.identity()));
    texts = styles.texts();
    this.progress = progress;
    this.from = from;
  }

  @Override
  public void write(String name, InputStream content, OutputStream to) throws IOException {
    SheetCells cells = sheets.get(name);
    if (cells == null) {
      copy(name, content, to);
      return;
    }
    cells.fill(content, to, texts);
    packed++;
    progress.step(from + (1 - from) * packed / sheets.size());
  }

  private void copy(String name, InputStream content, OutputStream to) throws IOException {
    if (name.equals(SharedTexts.PART)) {
      texts.write(to);
    } else {
      content.transferTo(to);
    }
  }
}
