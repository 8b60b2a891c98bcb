package org.journeywall.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A small file beside a workshop that says who has it open: `.NAME.journey.open`. It goes with the
/// window; one that a crash or a power cut left behind on this computer is known to be stale.
public record Note(Holder holder, Instant since) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final int LARGEST = 10_000;

  /// Who has a workshop open.
  ///
  /// @param process its number on that computer
  public record Holder(String user, String computer, long process) {
    /// This program.
    ///
    /// @param state folder in which a computer that does not tell its name is given one
    public static Holder ofProcess(Disk disk, Path state) {
      return new Holder(
          System.getProperty("user.name", "?"),
          computer(disk, state),
          ProcessHandle.current().pid());
    }

    // Asking the network for the name would wait for the network.
    private static String computer(Disk disk, Path state) {
      String named = System.getenv().getOrDefault("COMPUTERNAME", System.getenv("HOSTNAME"));
      if (named != null && !named.isBlank()) {
        return named;
      }
      Path own = state.resolve("computer.txt");
      for (Path file : List.of(Path.of("/proc/sys/kernel/hostname"), own)) {
        try {
          String name = new String(disk.read(file), StandardCharsets.UTF_8).strip();
          if (!name.isEmpty()) {
            return name;
          }
        } catch (IOException _) {
          // The next one may say it.
        }
      }
      String name = "computer-" + UUID.randomUUID().toString().substring(0, 8);
      try {
        disk.createFolders(state);
        disk.create(own, name.getBytes(StandardCharsets.UTF_8));
      } catch (IOException _) {
        // Another one next time, then.
      }
      return name;
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
              new Holder(note.path("user").asText("?"), computer, note.path("process").asLong(0)),
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

  /// Whether the program that left it may still be there. On this computer the lock of this user's
  /// programs knows better than the note, and the system knows which programs of others run.
  boolean isAlive(Holder self) {
    if (!holder.computer.equals(self.computer)) {
      return true;
    }
    return !holder.user.equals(self.user)
        && ProcessHandle.of(holder.process).map(ProcessHandle::isAlive).orElse(false);
  }
}
