package org.journeywall.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JsonOutputTest {
  private static String document(String json) {
    return new String(JsonOutput.document(JsonInput.kept(json)), UTF_8);
  }

  @Test
  void putsSmallObjectsAndListsOfValuesOnOneLine() {
    assertEquals("{}\n", document("{}"));
    assertEquals("[1, \"two\", null, true]\n", document("[1,\"two\",null,true]"));
    assertEquals(
        "{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4}\n",
        document("{'a':1,'b':2,'c':3,'d':4}".replace('\'', '"')));
  }

  @Test
  void spreadsWhatIsNestedLongOrHasMoreFields() {
    assertEquals("{\n  \"a\": [1]\n}\n", document("{\"a\":[1]}"));
    assertEquals("[\n  []\n]\n", document("[[]]"));
    assertEquals(
        "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3,\n  \"d\": 4,\n  \"e\": 5\n}\n",
        document("{'a':1,'b':2,'c':3,'d':4,'e':5}".replace('\'', '"')));
    String text = "\"" + "x".repeat(97) + "\"";
    assertEquals("[\n  " + text + "\n]\n", document("[" + text + "]"));
  }

  @Test
  void writesEveryCharacterSoThatItReadsBack() {
    var all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c += c < 0x3000 ? 1 : 97) {
      all.appendCodePoint(c);
    }
    all.append('\uD800').append("a\uDC00");
    var text = new Json.Text(all.toString());
    assertEquals(text, JsonInput.kept(JsonOutput.line(text)));
    byte[] bytes = JsonOutput.document(text);
    assertEquals(0, Utf8.start(bytes));
    assertEquals(
        "\"\\u0000\\u001f\\\"\\\\\\n\\t\\r\\ud800é😀/\"\n",
        document("\"\\u0000\\u001F\\\"\\\\\\n\\t\\r\\uD800é😀\\/\""));
  }
}
