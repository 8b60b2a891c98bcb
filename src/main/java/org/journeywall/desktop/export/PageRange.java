package org.journeywall.desktop.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which pages are printed, as people write it: `1-3, 5`; nothing means all.
///
/// @param spans from where to where, none of them for all pages
record PageRange(List<Span> spans) {
  static final PageRange ALL = new PageRange(List.of());

  // Longer numbers are no pages, and would be too large to count with.
  private static final Pattern PART =
      Pattern.compile("\\s*(\\d{1,6})\\s*(?:[-–—]\\s*(\\d{1,6})?)?\\s*");

  /// Pages that follow each other, counted from 1.
  record Span(int first, int last) {
    boolean has(int page) {
      return page >= first && page <= last;
    }
  }

  PageRange {
    spans = List.copyOf(spans);
  }

  /// Reads what somebody wrote; empty where it means no pages. `3-` is all from the third on.
  static Optional<PageRange> read(String text) {
    var spans = new ArrayList<Span>();
    for (String part : text.isBlank() ? new String[0] : text.split("[,;]", -1)) {
      Matcher found = PART.matcher(part);
      if (!found.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(found.group(1));
      boolean open = found.group(2) == null && part.strip().length() > found.group(1).length();
      int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
      if (first < 1 || last < first) {
        return Optional.empty();
      }
      spans.add(new Span(first, open ? Integer.MAX_VALUE : last));
    }
    return Optional.of(new PageRange(spans));
  }

  /// Those of some pages, in their order.
  <T> List<T> of(List<T> pages) {
    return IntStream.range(0, pages.size())
        .filter(i -> spans.isEmpty() || spans.stream().anyMatch(span -> span.has(i + 1)))
        .mapToObj(pages::get)
        .toList();
  }
}
