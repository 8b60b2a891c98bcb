package org.journeywall.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A small file beside a workshop that says who has it open: `.NAME.journey.open`. It goes with the
/// window; one that a crash or a power cut left behind on this computer is known to be stale.
public record Note(Holder holder, Instant since) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LARGEST = 10_000;

  /// How exactly systems tell when a program began.
  private static final Duration ROUNDING = Duration.ofSeconds(2);

  /// Who has a workshop open.
  ///
  /// @param process its number on that computer
  /// @param home which state folder its locks are in; computers may have the same name, and a user
  ///   more than one such folder
  public record Holder(String user, String computer, long process, String home) {
    /// This program.
    ///
    /// @param state folder for its locks; it is given a name of its own, as is a computer that does
    ///   not tell its name
    public static Holder ofProcess(Disk disk, Path state) {
      return new Holder(
          System.getProperty("user.name", "?"),
          computer(disk, state),
          ProcessHandle.current().pid(),
          given(disk, state, "home.txt", UUID.randomUUID().toString()));
    }

    // Asking the network for the name would wait for the network.
    private static String computer(Disk disk, Path state) {
      String named = System.getenv().getOrDefault("COMPUTERNAME", System.getenv("HOSTNAME"));
      if (named != null && !named.isBlank()) {
        return named;
      }
      String told = read(disk, Path.of("/proc/sys/kernel/hostname"));
      return told.isEmpty()
          ? given(
              disk,
              state,
              "computer.txt",
              "computer-" + UUID.randomUUID().toString().substring(0, 8))
          : told;
    }

    // The name in a file; where there is none, the one that is given now.
    private static String given(Disk disk, Path folder, String fileName, String name) {
      Path file = folder.resolve(fileName);
      String before = read(disk, file);
      if (!before.isEmpty()) {
        return before;
      }
      try {
        disk.createFolders(folder);
        disk.create(file, name.getBytes(StandardCharsets.UTF_8));
      } catch (IOException _) {
        // Another one next time, then; or that of a program that started in the same moment.
        String theirs = read(disk, file);
        return theirs.isEmpty() ? name : theirs;
      }
      return name;
    }

    private static String read(Disk disk, Path file) {
      try {
        return new String(disk.read(file), StandardCharsets.UTF_8).strip();
      } catch (IOException _) {
        return "";
      }
    }
  }

  private static Path file(Path document) {
    return document.resolveSibling("." + document.getFileName() + ".open");
  }

  /// The note beside a document; null where there is none that can be read.
  static @Nullable Note beside(Disk disk, Path document) {
    Path file = file(document);
    try {
      if (!disk.exists(file) || disk.stamp(file).size() > LARGEST) {
        return null;
      }
      JsonNode note = MAPPER.readTree(disk.read(file));
      String computer = note.path("computer").asText("");
      return computer.isEmpty()
          ? null
          : new Note(
              new Holder(
                  note.path("user").asText("?"),
                  computer,
                  note.path("process").asLong(0),
                  note.path("home").asText("")),
              Instant.parse(note.path("since").asText("")));
    } catch (IOException | DateTimeException _) {
      return null;
    }
  }

  /// Puts it beside a document; false where that cannot be.
  boolean write(Disk disk, Path document) {
    var note =
        MAPPER
            .createObjectNode()
            .put("program", "Journeywall")
            .put("user", holder.user)
            .put("computer", holder.computer)
            .put("process", holder.process)
            .put("home", holder.home)
            .put("since", since.toString());
    try {
      disk.create(file(document), MAPPER.writeValueAsString(note).getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Plain texts can be written", e);
    } catch (IOException _) {
      return false;
    }
  }

  static void remove(Disk disk, Path document) {
    try {
      disk.delete(file(document));
    } catch (IOException _) {
      // It says then that the workshop is open a while longer.
    }
  }

  /// Whether the program that left it may still be there. Among programs with one state folder the
  /// lock there knows better than the note; of all others on this computer the system knows which
  /// run, and that one which began after the note was left is not the one that left it.
  boolean isAlive(Holder self) {
    if (holder.home.equals(self.home)) {
      return false;
    }
    return !holder.computer.equals(self.computer)
        || ProcessHandle.of(holder.process).filter(this::mayHaveLeftIt).isPresent();
  }

  private boolean mayHaveLeftIt(ProcessHandle process) {
    Instant began = process.info().startInstant().orElse(since);
    return process.isAlive() && !began.isAfter(since.plus(ROUNDING));
  }
}
