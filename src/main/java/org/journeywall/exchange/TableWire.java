package org.journeywall.exchange;

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
import org.journeywall.exchange.CardTable.Row;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;

/// A table, or why there is none, between two processes of the same program.
final class TableWire {
  private TableWire() {}

  static void write(Outcome<CardTable> outcome, OutputStream stream) throws IOException {
    var out = new DataOutputStream(new BufferedOutputStream(stream));
    switch (outcome) {
      case Outcome.Done<CardTable>(var table) -> {
        out.writeBoolean(true);
        texts(out, table.header());
        out.writeInt(table.rows().size());
        for (Row row : table.rows()) {
          out.writeInt(row.number());
          texts(out, row.cells());
        }
      }
      case Outcome.Failed<CardTable>(var problem) -> {
        out.writeBoolean(false);
        text(out, problem.kind().name());
        text(out, problem.file() == null ? "" : problem.file());
        texts(out, problem.arguments());
      }
    }
    out.flush();
  }

  /// @throws IOException where the other process ended before it had said everything
  static Outcome<CardTable> read(InputStream stream) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(stream));
    if (!in.readBoolean()) {
      Problem.Kind kind = Problem.Kind.valueOf(text(in));
      return Outcome.failed(new Problem(kind, text(in), texts(in)));
    }
    List<String> header = texts(in);
    int count = in.readInt();
    var rows = new ArrayList<Row>();
    for (int i = 0; i < count; i++) {
      rows.add(new Row(in.readInt(), texts(in)));
    }
    return Outcome.done(new CardTable(header, rows));
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
