package org.journeywall.exchange;

import java.util.regex.Pattern;

/// Text of people's own as Markdown in which no character means anything else than itself, as the
/// CommonMark specification 0.31 (sections 2.4 and 6.7) provides: marks behind a backslash, line
/// ends as hard line breaks.
public final class MarkdownText {
  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&~|$]");
  // What makes a heading, a list, a quote or a rule of a line, at its beginning.
  private static final Pattern FIRST = Pattern.compile("(?m)^(\\h*)([#+\\-=>:]|\\d+(?=[.)]))");
  private static final Pattern NUMBER = Pattern.compile("(?m)^(\\h*\\d+)([.)])");
  private static final Pattern INDENT = Pattern.compile("(?m)^[\\h]+|[\\h]+$");

  private static final Pattern MARKED =
      Pattern.compile("(?<!\\\\)(\\*\\*\\*|\\*\\*|\\*)(?=\\S)([^*\\n]+?)(?<=[^\\s\\\\])\\1");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");

  private MarkdownText() {}

  /// As running text on one line.
  public static String line(String text) {
    return escaped(text.replace('\n', ' ').strip());
  }

  /// As a paragraph whose lines are kept.
  ///
  /// @param indent what stands before every line but the first
  public static String lines(String text, String indent) {
    return escaped(text.strip()).replace("\n", "\\\n" + indent);
  }

  // White space at the ends of lines means something to Markdown and nothing to people.
  private static String escaped(String text) {
    String marked = MARKS.matcher(INDENT.matcher(text).replaceAll("")).replaceAll("\\\\$0");
    String numbered = NUMBER.matcher(marked).replaceAll("$1\\\\$2");
    return FIRST
        .matcher(numbered)
        .replaceAll(found ->
            Character.isDigit(found.group(2).charAt(0))
                ? found.group()
                : found.group(1) + "\\\\" + found.group(2));
  }

  /// What a reader sees of such text, or of similar text of others: without the marks of emphasis
  /// and headings, and with a line end for each hard line break.
  public static String seen(String markdown) {
    String lines = markdown.replace("\r\n", "\n").replace("\\\n", "\n");
    String plain = MARKED.matcher(lines).replaceAll("$2");
    String bare = HEADING.matcher(plain).replaceAll("");
    return ESCAPED.matcher(bare).replaceAll("$1").strip();
  }
}
