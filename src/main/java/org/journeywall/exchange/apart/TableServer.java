package org.journeywall.exchange.apart;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.RawSheet;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;

/// The other side of [SeparateReading]: takes one file on its input, answers with its table, and
/// ends.
public final class TableServer {
  /// The exit status where nothing was read; also that of a virtual machine that cannot start.
  static final int NOT_ASKED = 1;

  /// The exit status where the file was too much for its reader.
  static final int BROUGHT_DOWN = 3;

  /// Asks for the table of cards.
  static final String TABLE = "table";

  /// Asks for all sheets as they are.
  static final String SHEETS = "sheets";

  private TableServer() {}

  /// Reads the file that is asked for and answers.
  ///
  /// @return the exit status: 0 where there was an answer, whatever it is
  public static int answer(InputStream in, OutputStream out) {
    try {
      var asked = new DataInputStream(in);
      String what = asked.readUTF();
      Optional<ImportFormat> format = format(asked.readUTF());
      // A table has no ids yet: those given are for the workshop, which is made elsewhere.
      var job = new ImportJob(asked.readUTF(), asked.readUTF(), new Ids(new Random()));
      byte[] bytes = asked.readNBytes(asked.readInt());
      if (format.isEmpty()) {
        return NOT_ASKED;
      }
      if (what.equals(SHEETS)) {
        Outcome<List<RawSheet>> sheets = format.get().sheets(bytes, job);
        TableWire.writeSheets(sheets.then(read -> RawSheet.within(read, job.fileName())), out);
      } else {
        Outcome<CardTable> table = format.get().table(bytes, job);
        TableWire.writeTable(table.then(read -> read.within(job.fileName())), out);
      }
      return 0;
    } catch (IOException nobodyListens) {
      return NOT_ASKED;
    } catch (RuntimeException | Error broughtDown) {
      return BROUGHT_DOWN;
    }
  }

  private static Optional<ImportFormat> format(String id) {
    return ServiceLoader.load(ImportFormat.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(format -> format.id().equals(id))
        .findFirst();
  }

  static void ask(DataOutputStream out, String what, String id, byte[] bytes, ImportJob job)
      throws IOException {
    out.writeUTF(what);
    out.writeUTF(id);
    out.writeUTF(job.fileName());
    out.writeUTF(job.language());
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }
}
