package org.journeywall.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.jspecify.annotations.Nullable;

/// Reads JSON strictly: UTF-8 only, no duplicate field, nothing after the end, and nothing larger
/// or deeper than a workshop can be, so that no input can exhaust the program.
final class JsonInput {
  /// The largest file, in bytes.
  static final int LARGEST = 512 << 20;

  /// The longest text, in characters, except the base64 of a picture.
  static final int LONGEST_TEXT = 1_000_000;

  /// The field whose text may be as long as [#LONGEST_DATA].
  private static final String DATA = "data";

  /// A picture of 64 MB in base64.
  private static final int LONGEST_DATA = (64 << 20) / 3 * 4 + 4;

  private static final int DEEPEST = 64;

  /// More than half a million cards with everything that can be said of them.
  private static final int MOST_TOKENS = 20_000_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_DATA)
                  .build())
          .build();

  private final JsonParser parser;
  private final int most;
  private int tokens;

  /// There is more in the file than a workshop can be.
  private static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;
  }

  private JsonInput(JsonParser parser, int most) {
    this.parser = parser;
    this.most = most;
  }

  /// The value a file holds; `file` names it in the problem.
  static Outcome<Json> read(byte[] bytes, String file) {
    return read(bytes, file, MOST_TOKENS);
  }

  /// @param most how many fields and values are taken
  static Outcome<Json> read(byte[] bytes, String file, int most) {
    if (bytes.length > LARGEST) {
      return Outcome.failed(
          Problem.of(Problem.Kind.FILE_TOO_LARGE, file, Integer.toString(LARGEST >> 20)));
    }
    int start = Utf8.start(bytes);
    if (start < 0) {
      return Outcome.failed(Problem.of(Problem.Kind.NOT_UTF8, file));
    }
    try (JsonParser parser = FACTORY.createParser(bytes, start, bytes.length - start)) {
      return Outcome.done(new JsonInput(parser, most).document());
    } catch (TooMuch e) {
      return Outcome.failed(Problem.of(Problem.Kind.WORKSHOP_TOO_LARGE, file));
    } catch (JsonProcessingException e) {
      return Outcome.failed(notJson(file, e.getLocation()));
    } catch (IOException | IllegalStateException _) {
      // The parser gives up on names made to collide with an unchecked exception.
      return Outcome.failed(notJson(file, JsonLocation.NA));
    }
  }

  /// The value of a text this program keeps in the extras of a record; throws where it is no JSON.
  static Json kept(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      return new JsonInput(parser, MOST_TOKENS).document();
    } catch (IOException e) {
      throw new IllegalArgumentException("Extras hold JSON: " + text, e);
    }
  }

  private static Problem notJson(String file, @Nullable JsonLocation at) {
    int line = at == null ? 1 : Math.max(1, at.getLineNr());
    int column = at == null ? 1 : Math.max(1, at.getColumnNr());
    return Problem.of(
        Problem.Kind.NOT_JSON, file, Integer.toString(line), Integer.toString(column));
  }

  private Json document() throws IOException {
    Json json = value(next(), "");
    if (parser.nextToken() != null) {
      throw refused("nothing may follow");
    }
    return json;
  }

  private JsonToken next() throws IOException {
    JsonToken token = parser.nextToken();
    if (token == null) {
      throw refused("the end came early");
    }
    tokens++;
    if (tokens > most) {
      throw new TooMuch();
    }
    return token;
  }

  private Json value(JsonToken token, String field) throws IOException {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> text(field);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(parser.getText());
      case VALUE_TRUE -> Json.Word.TRUE;
      case VALUE_FALSE -> Json.Word.FALSE;
      case VALUE_NULL -> Json.Word.NULL;
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
          throw refused("a value is missing");
    };
  }

  private Json object() throws IOException {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (next() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      if (fields.put(name, value(next(), name)) != null) {
        throw refused("a field stands twice");
      }
    }
    return new Json.Obj(fields);
  }

  private Json array() throws IOException {
    var items = new ArrayList<Json>();
    for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
      items.add(value(token, ""));
    }
    return new Json.Arr(items);
  }

  private Json text(String field) throws IOException {
    String text = parser.getText();
    if (text.length() > LONGEST_TEXT && !field.equals(DATA)) {
      throw refused("a text is too long");
    }
    return new Json.Text(text);
  }

  private JsonParseException refused(String why) {
    return new JsonParseException(parser, why, parser.currentTokenLocation());
  }
}
