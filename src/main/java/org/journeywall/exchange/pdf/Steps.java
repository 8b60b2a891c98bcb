package org.journeywall.exchange.pdf;

import java.util.List;
import org.journeywall.exchange.ExportCancelled;
import org.journeywall.exchange.Progress;
import org.journeywall.paint.Page;

/// Reports how much is painted, mark by mark, within the share of the work that painting is.
final class Steps {
  // Seldom enough to cost nothing, often enough to cancel at once.
  private static final int EVERY = 64;

  private final Progress progress;
  private final double from;
  private final double to;
  private final int all;
  private int done;

  Steps(Progress progress, double from, double to, List<Page> pages) {
    this.progress = progress;
    this.from = from;
    this.to = to;
    all =
        pages.stream()
            .flatMap(page -> page.parts().stream())
            .mapToInt(part -> part.marks().size())
            .sum();
  }

  void step() throws ExportCancelled {
    if (done++ % EVERY == 0) {
      progress.step(Math.min(to, from + (to - from) * done / Math.max(1, all)));
    }
  }
}
