package org.journeywall.exchange.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagutils.AccessibilityProperties;
import com.itextpdf.kernel.pdf.tagutils.DefaultAccessibilityProperties;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A tag that holds others in an order of its own, in whatever order they come.
final class Section {
  private final TagTreePointer tag;
  private final List<Long> orders = new ArrayList<>();
  private final Map<Object, Section> sections = new HashMap<>();

  private Section(TagTreePointer tag) {
    this.tag = tag;
  }

  /// The document itself.
  static Section root(PdfDocument pdf) {
    return new Section(new TagTreePointer(pdf));
  }

  /// A new tag behind those with lower or the same orders.
  TagTreePointer add(PdfPage page, long order, AccessibilityProperties properties) {
    int index = orders.size();
    while (index > 0 && orders.get(index - 1) > order) {
      index--;
    }
    orders.add(index, order);
    var added = new TagTreePointer(tag);
    added.setPageForTagging(page);
    added.addTag(index, properties);
    return added;
  }

  TagTreePointer add(PdfPage page, long order, String role) {
    return add(page, order, new DefaultAccessibilityProperties(role));
  }

  /// The section known by `key`, made where there is none.
  ///
  /// @param title what it is called; empty for nothing
  Section section(PdfPage page, Object key, long order, String role, String title) {
    Section known = sections.get(key);
    if (known == null) {
      TagTreePointer made = add(page, order, role);
      if (!title.isBlank()) {
        made.getContext()
            .getPointerStructElem(made)
            .put(PdfName.T, new PdfString(title, "UnicodeBig"));
      }
      known = new Section(made);
      sections.put(key, known);
    }
    return known;
  }

  /// Whether nothing is in it.
  boolean isEmpty() {
    return orders.isEmpty();
  }
}
