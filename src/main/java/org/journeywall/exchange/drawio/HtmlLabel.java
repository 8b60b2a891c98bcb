package org.journeywall.exchange.drawio;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text people see of a label that is written in HTML.
final class HtmlLabel {
  // An empty block holds nothing but a line end.
  private static final Pattern EMPTY = Pattern.compile("(?i)<br\\s*/?>(?=</(?:div|p|li)>)");
  private static final Pattern LINE_END =
      Pattern.compile("(?i)<br\\s*/?>|<(?:div|p|li|h[1-6]|tr)\\b|</(?:div|p)>(?=[^<\\s])");
  private static final Pattern TAG = Pattern.compile("<[^>]{0,10000}>");
  private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-z]{2,6});");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

  private HtmlLabel() {}

  static String text(String label) {
    String full = EMPTY.matcher(label).replaceAll("");
    // A block is still a tag behind its line end, and goes with the others.
    String lines =
        LINE_END
            .matcher(full)
            .replaceAll(end -> end.group().startsWith("<b") ? "\n" : "\n" + end.group());
    String bare = TAG.matcher(lines).replaceAll("");
    String text =
        ENTITY
            .matcher(bare)
            .replaceAll(
                found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    return text.strip();
  }

  private static String character(String name, String whole) {
    if (!name.startsWith("#")) {
      return NAMED.getOrDefault(name, whole);
    }
    boolean hex = name.startsWith("#x");
    try {
      int point =
          hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
      return Character.isValidCodePoint(point) ? Character.toString(point) : whole;
    } catch (NumberFormatException none) {
      return whole;
    }
  }
}
