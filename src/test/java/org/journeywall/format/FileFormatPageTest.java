package org.journeywall.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.journeywall.model.Outcome;
import org.junit.jupiter.api.Test;

/// `docs/file-format.md` says what the program does.
class FileFormatPageTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?)```");
  private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":");

  private static String page() throws IOException {
    return Files.readString(Path.of("docs", "file-format.md"));
  }

  @Test
  void itsExampleIsAFileTheProgramWouldWrite() throws IOException {
    var example = EXAMPLE.matcher(page());
    assertTrue(example.find());
    WorkshopCodec codec = new WorkshopCodec();
    Outcome<Opened> outcome = codec.read(example.group(1).getBytes(UTF_8), "f");
    Opened opened = (Opened) assertInstanceOf(Outcome.Done.class, outcome).value();
    assertEquals(List.of(), opened.repairs());
    assertEquals(example.group(1), new String(codec.write(opened.workshop()), UTF_8));
  }

  @Test
  void itNamesEveryField() throws IOException {
    String page = page();
    var fields = new TreeSet<String>();
    FIELD
        .matcher(new String(GoldenFileTest.golden(), UTF_8))
        .results()
        .forEach(field -> fields.add(field.group(1)));
    fields.remove("room");
    String unnamed =
        fields.stream()
            .filter(
                field -> !page.contains("`" + field + "`") && !page.contains("\"" + field + "\""))
            .collect(Collectors.joining(", "));
    assertEquals("", unnamed);
    assertTrue(fields.size() > 50, fields.toString());
  }
}
