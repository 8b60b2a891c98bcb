package org.journeywall.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A document's bytes with each long value of a field `data` replaced by its name, so that a
/// picture that is in many states is kept once. It looks at bytes and not at JSON, so that what
/// comes back is the very file, also of a version this program does not know.
final class WithoutPictures {
  private static final byte[] FIELD = "\"data\": \"".getBytes(US_ASCII);
  private static final String MARK = "@sha256:";
  private static final int SHORTEST = 1000;
  private static final Pattern NAMED = Pattern.compile("\"data\": \"@sha256:([0-9a-f]{64})\"");

  private final byte[] text;
  private final Map<String, byte[]> pictures;

  private WithoutPictures(byte[] text, Map<String, byte[]> pictures) {
    this.text = text;
    this.pictures = pictures;
  }

  /// The bytes without the pictures.
  byte[] text() {
    return text;
  }

  /// What was taken out, by its hash.
  Map<String, byte[]> pictures() {
    return pictures;
  }

  static WithoutPictures of(byte[] document) {
    var text = new ByteArrayOutputStream(document.length / 4 + 64);
    var pictures = new LinkedHashMap<String, byte[]>();
    int done = 0;
    for (int at = next(document, 0); at >= 0; at = next(document, at)) {
      int end = at;
      while (end < document.length && document[end] != '"') {
        end++;
      }
      if (end - at >= SHORTEST && end < document.length) {
        byte[] picture = Arrays.copyOfRange(document, at, end);
        String name = Hashes.hex(picture);
        pictures.put(name, picture);
        text.write(document, done, at - done);
        text.writeBytes((MARK + name).getBytes(US_ASCII));
        done = end;
      }
      at = end;
    }
    text.write(document, done, document.length - done);
    return new WithoutPictures(text.toByteArray(), pictures);
  }

  // Where the next value of such a field begins; -1 where there is none.
  private static int next(byte[] document, int from) {
    for (int i = from; i <= document.length - FIELD.length; i++) {
      if (document[i] == FIELD[0]
          && Arrays.equals(document, i, i + FIELD.length, FIELD, 0, FIELD.length)) {
        return i + FIELD.length;
      }
    }
    return -1;
  }

  /// The names of the pictures a text lacks.
  static Set<String> names(byte[] text) {
    // Every byte is a character of its own here, so that positions are the same.
    return NAMED
        .matcher(new String(text, ISO_8859_1))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// The document again; a picture that cannot be found stays a name.
  static byte[] joined(byte[] text, Function<String, byte @Nullable []> find) {
    var document = new ByteArrayOutputStream(text.length);
    Matcher named = NAMED.matcher(new String(text, ISO_8859_1));
    int done = 0;
    while (named.find()) {
      byte[] picture = find.apply(named.group(1));
      if (picture != null) {
        int start = named.start() + FIELD.length;
        document.write(text, done, start - done);
        document.writeBytes(picture);
        done = named.end() - 1;
      }
    }
    document.write(text, done, text.length - done);
    return document.toByteArray();
  }
}
