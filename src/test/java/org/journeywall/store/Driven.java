package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// A [Driver] in a process of its own, as a test holds it.
final class Driven implements AutoCloseable {
  private static final String END = "(end)";

  private final Process process;
  private final Writer in;
  private final LinkedBlockingQueue<String> said = new LinkedBlockingQueue<>();
  private final List<String> heard = new ArrayList<>();
  private boolean ended;
  private int saved;

  /// @param before what the command begins with, such as a tracer
  Driven(Path folder, String... before) throws IOException {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Driver.class.getName(),
            folder.toString());
    var command = Stream.concat(Stream.of(before), java.stream()).toList();
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    in = process.outputWriter(StandardCharsets.UTF_8);
    Thread.ofVirtual().start(this::listen);
  }

  private void listen() {
    try (var out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said.add(line);
      }
    } catch (IOException _) {
      // It was killed.
    }
    said.add(END);
  }

  private @Nullable String line() throws InterruptedException {
    if (ended) {
      return null;
    }
    String line = said.poll(60, TimeUnit.SECONDS);
    if (line == null) {
      throw new AssertionError("no answer for a minute");
    }
    heard.add(line);
    if (line.startsWith("saved ")) {
      saved = Integer.parseInt(line.substring(6));
    }
    ended = line.equals(END);
    return ended ? null : line;
  }

  /// Waits until the workshop is open.
  ///
  /// @return how many cards it has
  int open() throws InterruptedException {
    String line = line();
    if (line == null || !line.startsWith("open ")) {
      throw new AssertionError(line);
    }
    return Integer.parseInt(line.substring(5));
  }

  /// Tells it to do something, without waiting for it.
  void tell(String what) throws IOException {
    in.write(what + "\n");
    in.flush();
  }

  /// Waits for the answer.
  ///
  /// @return state and number of cards; null where the process died before
  @Nullable String answer() throws InterruptedException {
    String line = line();
    while (line != null && !line.startsWith("ok ")) {
      line = line();
    }
    return line == null ? null : line.substring(3);
  }

  /// Whether it lives to answer so many commands.
  boolean answers(int commands) throws InterruptedException {
    for (int i = 0; i < commands; i++) {
      if (answer() == null) {
        return false;
      }
    }
    return true;
  }

  /// What it says while a command is carried out, up to the answer.
  String ask(String what) throws IOException, InterruptedException {
    tell(what);
    String answer = answer();
    if (answer == null) {
      throw new AssertionError("it died");
    }
    return answer;
  }

  /// Kills it where it stands.
  ///
  /// @return how many cards it called saved
  int kill() throws InterruptedException {
    // The process itself would close what it still has to say.
    process.toHandle().destroyForcibly();
    return saved();
  }

  /// Waits for its end.
  ///
  /// @return how many cards it called saved
  int saved() throws InterruptedException {
    String line = line();
    while (line != null) {
      line = line();
    }
    process.waitFor();
    return saved;
  }

  /// Waits until it calls something saved.
  void awaitSaved() throws InterruptedException {
    for (String line = line(); line != null; line = line()) {
      if (line.startsWith("saved ")) {
        return;
      }
    }
  }

  /// How many cards it called saved up to now.
  int savedSoFar() {
    for (String line = said.poll(); line != null; line = said.poll()) {
      ended |= line.equals(END);
      if (line.startsWith("saved ")) {
        saved = Integer.parseInt(line.substring(6));
      }
    }
    return saved;
  }

  /// Everything it has said so far.
  List<String> heard() {
    return List.copyOf(heard);
  }

  long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  /// What a program would find in the folder now.
  ///
  /// @param least how many cards must be there
  static void check(Path folder, int least, String when) {
    Library library = Driver.library(folder);
    Journals journals = Driver.journals(library, folder);
    List<Journals.Left> left = journals.left();
    Path file = left.isEmpty() ? Driver.file(folder) : left.getFirst().file();
    if (!library.disk().exists(file)) {
      assertEquals(0, least, when);
      return;
    }
    Outcome<Workshop> found = library.open(file).map(read -> workshop(journals.resume(read)));
    String there = found.map(workshop -> workshop.cards().size()).toString();
    assertTrue(
        found
            .map(workshop -> Driver.isWhole(workshop) && workshop.cards().size() >= least)
            .equals(Outcome.done(true)),
        () -> when + ": saved " + least + ", there " + there);
  }

  // Whoever comes next may open it.
  private static Workshop workshop(Journals.Resumed resumed) {
    resumed.journal().close(false).join();
    resumed.journal().end();
    return resumed.workshop();
  }
}
