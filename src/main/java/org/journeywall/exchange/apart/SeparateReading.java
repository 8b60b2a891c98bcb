package org.journeywall.exchange.apart;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.RawSheet;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;

/// Reads foreign files in a process of its own with little memory and little time, so that a file
/// made to bring a program down brings down nothing but its own reader: not the window in which two
/// hours of work stand. Where no such process can be started, the file is read here.
///
/// @param format what reads the file
/// @param command starts this program a second time as [TableServer]
/// @param patience how long it may take
public record SeparateReading(ImportFormat format, OwnProgram command, Duration patience)
    implements ImportFormat {
  /// The longest anybody has to wait for a table.
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  /// The format as it is to be used for files of others.
  public static ImportFormat of(ImportFormat format) {
    return OwnProgram.running()
        .<ImportFormat>map(command -> new SeparateReading(format, command, PATIENCE))
        .orElse(format);
  }

  @Override
  public String id() {
    return format.id();
  }

  @Override
  public List<String> extensions() {
    return format.extensions();
  }

  @Override
  public Outcome<CardTable> table(byte[] bytes, ImportJob job) {
    return asked(TableServer.TABLE, bytes, job, TableWire::readTable, format::table);
  }

  @Override
  public Outcome<List<RawSheet>> sheets(byte[] bytes, ImportJob job) {
    return asked(TableServer.SHEETS, bytes, job, TableWire::readSheets, format::sheets);
  }

  private interface Answer<T> {
    Outcome<T> read(InputStream in) throws IOException;
  }

  private <T> Outcome<T> asked(
      String what,
      byte[] bytes,
      ImportJob job,
      Answer<T> answer,
      BiFunction<byte[], ImportJob, Outcome<T>> here) {
    Process process;
    try {
      process = command.start();
    } catch (IOException noProcess) {
      return here.apply(bytes, job);
    }
    var _ =
        process
            .onExit()
            .completeOnTimeout(process, patience.toNanos(), TimeUnit.NANOSECONDS)
            .thenAccept(SeparateReading::end);
    long started = System.nanoTime();
    try (OutputStream in = process.getOutputStream()) {
      TableServer.ask(new DataOutputStream(in), what, format.id(), bytes, job);
      return answer.read(process.getInputStream());
    } catch (IOException ended) {
      if (System.nanoTime() - started >= patience.toNanos()) {
        String seconds = Long.toString(patience.toSeconds());
        return Outcome.failed(Problem.of(Kind.IMPORT_TOO_SLOW, job.fileName(), seconds));
      }
      return process.onExit().join().exitValue() == TableServer.NOT_ASKED
          ? here.apply(bytes, job)
          : Outcome.failed(Problem.of(Kind.IMPORT_TOO_LARGE, job.fileName()));
    } finally {
      process.destroyForcibly();
    }
  }

  // One that has ended by itself would lose what it has said and nobody has read yet.
  private static void end(Process process) {
    if (process.isAlive()) {
      process.destroyForcibly();
    }
  }
}
