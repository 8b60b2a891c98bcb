package org.journeywall.vector;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes XML, which with care for its elements is HTML, too: escaped, without the characters XML
/// does not know, in UTF-8. Closing it is left to whoever opened the stream.
public final class Markup {
  private static final int ENOUGH = 1 << 15;
  private static final char REPLACEMENT = '\uFFFD';

  private final OutputStream out;
  private final StringBuilder pending = new StringBuilder(2 * ENOUGH);
  private boolean open;

  public Markup(OutputStream out) {
    this.out = out;
  }

  /// Starts an element; attributes may follow.
  public Markup open(String element) throws IOException {
    endTag();
    if (pending.length() > ENOUGH) {
      flush();
    }
    pending.append('<').append(element);
    open = true;
    return this;
  }

  /// An attribute of the element started last.
  public Markup with(String attribute, String value) {
    pending.append(' ').append(attribute).append("=\"");
    escape(value);
    pending.append('"');
    return this;
  }

  /// The same with a number, to a hundredth.
  public Markup with(String attribute, double value) {
    pending.append(' ').append(attribute).append("=\"");
    number(pending, value);
    pending.append('"');
    return this;
  }

  /// Text inside the element.
  public Markup text(String text) {
    endTag();
    escape(text);
    return this;
  }

  /// Markup inside the element, as it is.
  public Markup raw(CharSequence markup) {
    endTag();
    pending.append(markup);
    return this;
  }

  /// Ends an element without anything in it.
  public void empty() {
    pending.append("/>");
    open = false;
  }

  /// Ends an element.
  public void close(String element) {
    endTag();
    pending.append("</").append(element).append('>');
  }

  /// Starts a new line, for people who look into the file.
  public void line() {
    endTag();
    pending.append('\n');
  }

  /// Hands everything written so far to the stream.
  public void flush() throws IOException {
    out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
    pending.setLength(0);
  }

  private void endTag() {
    if (open) {
      pending.append('>');
      open = false;
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> pending.append("&lt;");
        case '>' -> pending.append("&gt;");
        case '&' -> pending.append("&amp;");
        case '"' -> pending.append("&quot;");
        case '\n', '\t' -> pending.append(c);
        default -> {
          if (Character.isSurrogate(c)) {
            i += pair(text, i);
          } else {
            pending.append(c < ' ' || c > REPLACEMENT ? REPLACEMENT : c);
          }
        }
      }
    }
  }

  private int pair(String text, int at) {
    int codePoint = text.codePointAt(at);
    boolean whole = Character.isSupplementaryCodePoint(codePoint);
    pending.appendCodePoint(whole ? codePoint : REPLACEMENT);
    return whole ? 1 : 0;
  }

  /// Adds a number to a hundredth, as short as it can be written.
  static void number(StringBuilder out, double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    long rest = hundredths % 100;
    if (rest != 0) {
      out.append('.').append(rest / 10);
      if (rest % 10 != 0) {
        out.append(rest % 10);
      }
    }
  }
}
