package org.journeywall.exchange.apart;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.CardTable.Row;
import org.journeywall.exchange.RawSheet;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;

/// A table, or why there is none, between two processes of the same program.
final class TableWire {
  private TableWire() {}

  static void writeTable(Outcome<CardTable> outcome, OutputStream stream) throws IOException {
    write(
        outcome,
        stream,
        (table, out) -> {
          texts(out, table.header());
          rows(out, table.rows());
        });
  }

  static void writeSheets(Outcome<List<RawSheet>> outcome, OutputStream stream) throws IOException {
    write(
        outcome,
        stream,
        (sheets, out) -> {
          out.writeInt(sheets.size());
          for (RawSheet sheet : sheets) {
            text(out, sheet.name());
            rows(out, sheet.rows());
          }
        });
  }

  private interface Writing<T> {
    void write(T value, DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T read(DataInputStream in) throws IOException;
  }

  private static <T> void write(Outcome<T> outcome, OutputStream stream, Writing<T> writing)
      throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(stream));
    switch (outcome) {
      case Outcome.Done<T>(var value) -> {
        out.writeBoolean(true);
        writing.write(value, out);
      }
      case Outcome.Failed<T>(var problem) -> {
        out.writeBoolean(false);
        text(out, problem.kind().name());
        text(out, problem.file() == null ? "" : problem.file());
        texts(out, problem.arguments());
      }
    }
    out.flush();
  }

  private static void rows(DataOutputStream out, List<Row> rows) throws IOException {
    out.writeInt(rows.size());
    for (Row row : rows) {
      out.writeInt(row.number());
      texts(out, row.cells());
    }
  }

  /// @throws IOException where the other process ended before it had said everything
  static Outcome<CardTable> readTable(InputStream stream) throws IOException {
    return read(stream, in -> new CardTable(texts(in), rows(in)));
  }

  /// @throws IOException where the other process ended before it had said everything
  static Outcome<List<RawSheet>> readSheets(InputStream stream) throws IOException {
    return read(
        stream,
        in -> {
          int count = in.readInt();
          var sheets = new ArrayList<RawSheet>();
          for (int i = 0; i < count; i++) {
            sheets.add(new RawSheet(text(in), rows(in)));
          }
          return sheets;
        });
  }

  private static <T> Outcome<T> read(InputStream stream, Reading<T> reading) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(stream));
    if (!in.readBoolean()) {
      Problem.Kind kind = Problem.Kind.valueOf(text(in));
      return Outcome.failed(new Problem(kind, text(in), texts(in)));
    }
    return Outcome.done(reading.read(in));
  }

  private static List<Row> rows(DataInputStream in) throws IOException {
    int count = in.readInt();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < count; i++) {
      rows.add(new Row(in.readInt(), texts(in)));
    }
    return rows;
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    out.writeInt(texts.size());
    for (String text : texts) {
      text(out, text);
    }
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int count = in.readInt();
    var texts = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      texts.add(text(in));
    }
    return texts;
  }

  // UTF-16 makes U+FFFD of lone surrogates, as the program does everywhere; UTF-8 would make
  // question marks of them.
  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return new String(bytes, StandardCharsets.UTF_16BE);
  }
}
