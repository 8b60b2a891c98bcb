package org.journeywall.format;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.journeywall.format.JournalEntry.Mark;
import org.journeywall.model.Outcome;
import org.jspecify.annotations.Nullable;

/// A record of the journal to JSON and back. Reading takes any bytes; what is no record, or of a
/// version this program does not know, is null.
public final class JournalCodec {
  private static final String VERSION = "journeywallJournal";
  private static final int CURRENT = 1;

  public byte[] write(JournalEntry entry) {
    Map<String, Json> fields = new LinkedHashMap<>();
    switch (entry) {
      case JournalEntry.Head(var journal, var tries, var process, var begun, var mark) -> {
        fields.put(VERSION, Values.whole(CURRENT));
        fields.put("journal", new Json.Text(journal));
        fields.put("tries", Values.whole(tries));
        fields.put("process", number(process));
        fields.put("at", new Json.Text(begun.toString()));
        mark(fields, mark);
      }
      case JournalEntry.Change(var number, var at, var patch) -> {
        fields.put("change", number(number));
        fields.put("at", new Json.Text(at.toString()));
        fields.put("patch", patch.json());
      }
      case JournalEntry.Draft(var number, var at, var patch) -> {
        fields.put("draft", number(number));
        fields.put("at", new Json.Text(at.toString()));
        fields.put("patch", patch == null ? Json.Word.NULL : patch.json());
      }
      case JournalEntry.Marked(var mark, var kept) -> {
        fields.put("kept", kept ? Json.Word.TRUE : Json.Word.FALSE);
        mark(fields, mark);
      }
      case JournalEntry.Closed() -> fields.put("closed", Json.Word.TRUE);
    }
    return JsonOutput.line(new Json.Obj(fields)).getBytes(StandardCharsets.UTF_8);
  }

  private static void mark(Map<String, Json> fields, Mark mark) {
    fields.put("mark", number(mark.number()));
    fields.put("hash", new Json.Text(mark.hash()));
    fields.put("file", new Json.Text(mark.file()));
  }

  private static Json number(long value) {
    return new Json.Num(Long.toString(value));
  }

  public @Nullable JournalEntry read(byte[] bytes) {
    return switch (JsonInput.read(bytes, "")) {
      case Outcome.Done<Json>(var json) when json instanceof Json.Obj object ->
          entry(new FieldsIn(object, "", Report.nowhere()));
      case Outcome.Done<Json> _, Outcome.Failed<Json> _ -> null;
    };
  }

  private static @Nullable JournalEntry entry(FieldsIn in) {
    Json version = in.json(VERSION);
    if (version != null) {
      Integer number = Values.whole(version);
      return number != null && number == CURRENT ? head(in) : null;
    }
    Long change = number(in, "change");
    if (change != null) {
      return in.json("patch") instanceof Json.Obj patch
          ? new JournalEntry.Change(change, in.instant("at"), new WrittenPatch(patch))
          : null;
    }
    Long draft = number(in, "draft");
    if (draft != null) {
      WrittenPatch typed =
          in.json("patch") instanceof Json.Obj patch ? new WrittenPatch(patch) : null;
      return new JournalEntry.Draft(draft, in.instant("at"), typed);
    }
    Mark mark = mark(in);
    if (mark != null) {
      return new JournalEntry.Marked(mark, in.flag("kept"));
    }
    return in.flag("closed") ? new JournalEntry.Closed() : null;
  }

  private static JournalEntry.@Nullable Head head(FieldsIn in) {
    Mark mark = mark(in);
    Long process = number(in, "process");
    return mark == null || process == null
        ? null
        : new JournalEntry.Head(
            in.data("journal"),
            in.whole("tries", 0, 0, Integer.MAX_VALUE),
            process,
            in.instant("at"),
            mark);
  }

  private static @Nullable Mark mark(FieldsIn in) {
    Long number = number(in, "mark");
    return number == null ? null : new Mark(number, in.data("hash"), in.data("file"));
  }

  private static @Nullable Long number(FieldsIn in, String name) {
    if (in.json(name) instanceof Json.Num(var text)) {
      try {
        return new BigDecimal(text).longValueExact();
      } catch (ArithmeticException | NumberFormatException _) {
        return null;
      }
    }
    return null;
  }
}
