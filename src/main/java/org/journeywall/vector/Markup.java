package org.journeywall.vector;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes XML, which with care for its elements is HTML, too: escaped, without the characters XML
/// does not know, in UTF-8. Closing it is left to whoever opened the stream.
public final class Markup {
  private static final int ENOUGH = 1 << 15;
  private static final char REPLACEMENT = '\uFFFD';
  private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final OutputStream out;
  // Bytes and not text, because turning one into the other takes longer than all else here.
  private byte[] pending = new byte[2 * ENOUGH];
  private int length;
  private boolean open;

  public Markup(OutputStream out) {
    this.out = out;
  }

  /// Starts an element; attributes may follow.
  public Markup open(String element) throws IOException {
    endTag();
    if (length > ENOUGH) {
      flush();
    }
    put('<');
    plain(element);
    open = true;
    return this;
  }

  /// An attribute of the element started last.
  public Markup with(String attribute, String value) {
    begin(attribute);
    escape(value);
    return end();
  }

  /// The same with a number, to a hundredth.
  public Markup with(String attribute, double value) {
    begin(attribute);
    return number(value).end();
  }

  /// The same with a colour.
  ///
  /// @param rgb as red, green and blue in the lowest three bytes
  Markup colour(String attribute, int rgb) {
    begin(attribute);
    put('#');
    for (int shift = 20; shift >= 0; shift -= 4) {
      put(DIGITS[rgb >> shift & 15]);
    }
    return end();
  }

  /// The same with what is written piece by piece until [#end].
  Markup begin(String attribute) {
    put(' ');
    plain(attribute);
    put('=');
    put('"');
    return this;
  }

  /// A letter of such an attribute.
  Markup letter(char letter) {
    put(letter);
    return this;
  }

  /// A number of such an attribute, to a hundredth and as short as it can be written.
  Markup number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      put('-');
      hundredths = -hundredths;
    }
    whole(hundredths / 100);
    int rest = (int) (hundredths % 100);
    if (rest != 0) {
      put('.');
      put('0' + rest / 10);
      if (rest % 10 != 0) {
        put('0' + rest % 10);
      }
    }
    return this;
  }

  Markup end() {
    put('"');
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
    plain(markup);
    return this;
  }

  /// Ends an element without anything in it.
  public void empty() {
    plain("/>");
    open = false;
  }

  /// Ends an element.
  public void close(String element) {
    endTag();
    plain("</");
    plain(element);
    put('>');
  }

  /// Starts a new line, for people who look into the file.
  public void line() {
    endTag();
    put('\n');
  }

  /// Hands everything written so far to the stream.
  public void flush() throws IOException {
    out.write(pending, 0, length);
    length = 0;
  }

  private void endTag() {
    if (open) {
      put('>');
      open = false;
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> plain("&lt;");
        case '>' -> plain("&gt;");
        case '&' -> plain("&amp;");
        case '"' -> plain("&quot;");
        case '\n', '\t' -> put(c);
        default -> i += character(text, i, c < ' ' || c > REPLACEMENT ? REPLACEMENT : c);
      }
    }
  }

  private void plain(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      i += character(text, i, text.charAt(i));
    }
  }

  /// Writes a character in UTF-8; half a character is replaced.
  ///
  /// @return how many more units of the text it took
  private int character(CharSequence text, int at, char c) {
    if (c < 0x80) {
      put(c);
      return 0;
    }
    int codePoint = Character.isSurrogate(c) ? Character.codePointAt(text, at) : c;
    boolean pair = Character.isSupplementaryCodePoint(codePoint);
    if (!pair && Character.isSurrogate(c)) {
      codePoint = REPLACEMENT;
    }
    if (codePoint < 0x800) {
      put(0xC0 | codePoint >> 6);
    } else if (pair) {
      put(0xF0 | codePoint >> 18);
      put(0x80 | codePoint >> 12 & 0x3F);
      put(0x80 | codePoint >> 6 & 0x3F);
    } else {
      put(0xE0 | codePoint >> 12);
      put(0x80 | codePoint >> 6 & 0x3F);
    }
    put(0x80 | codePoint & 0x3F);
    return pair ? 1 : 0;
  }

  private void put(int unit) {
    if (length == pending.length) {
      pending = Arrays.copyOf(pending, 2 * length);
    }
    pending[length++] = (byte) unit;
  }

  private void whole(long value) {
    if (value > 9) {
      whole(value / 10);
    }
    put('0' + (int) (value % 10));
  }
}
