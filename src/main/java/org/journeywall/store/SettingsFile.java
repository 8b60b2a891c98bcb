package org.journeywall.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.UnaryOperator;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// The settings of this user and the file they are kept in. A change is seen at once and written a
/// moment later; a failure to write is not worth a message, the next change tries again. May be
/// used from any thread.
public final class SettingsFile {
  private static final Duration SETTLING = Duration.ofSeconds(1);
  private static final String NAME = "settings.json";
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Disk disk;
  private final AtomicFile atomic;
  private final Executor thread;
  private final Timer timer;
  private final Path file;
  private final @Nullable Problem damage;
  private Settings settings;
  private Settings written;
  private boolean timerRuns;

  /// Reads the settings of a folder, which is made when something is written.
  public SettingsFile(Disk disk, AtomicFile atomic, Path folder, Executor thread, Timer timer) {
    this.disk = disk;
    this.atomic = atomic;
    this.thread = thread;
    this.timer = timer;
    file = folder.resolve(NAME);
    ObjectNode read = null;
    boolean damaged = false;
    try {
      if (disk.exists(file)) {
        read = MAPPER.readTree(disk.read(file)) instanceof ObjectNode object ? object : null;
        damaged = read == null;
      }
    } catch (JsonProcessingException _) {
      damaged = true;
    } catch (IOException _) {
      // It cannot be read just now; the usual settings serve until it can.
    }
    damage = damaged ? keptAside() : null;
    settings = read == null ? Settings.USUAL : new Settings(read);
    written = settings;
  }

  private Problem keptAside() {
    Path aside = FileNames.free(disk, FileNames.beside(file, "damaged"));
    try {
      disk.rename(file, aside);
    } catch (IOException _) {
      // Then it is replaced with the first change; it could not be read anyway.
    }
    return Problem.of(Kind.SETTINGS_DAMAGED, file.toString(), String.valueOf(aside.getFileName()));
  }

  /// What was wrong with the file when it was read; null where nothing was.
  public @Nullable Problem damage() {
    return damage;
  }

  public synchronized Settings settings() {
    return settings;
  }

  public synchronized void change(UnaryOperator<Settings> change) {
    settings = change.apply(settings);
    if (!timerRuns && !settings.equals(written)) {
      timerRuns = true;
      timer.after(SETTLING, this::ring);
    }
  }

  private synchronized void ring() {
    timerRuns = false;
    if (!settings.equals(written)) {
      thread.execute(this::write);
    }
  }

  private void write() {
    Settings now = settings();
    try {
      Path folder = file.getParent();
      if (folder != null) {
        disk.createFolders(folder);
      }
      byte[] content = bytes(now);
      atomic.replace(file, content).map(_ -> wrote(now));
    } catch (IOException _) {
      // The next change tries again.
    }
  }

  private synchronized Settings wrote(Settings now) {
    written = now;
    return now;
  }

  private static byte[] bytes(Settings settings) throws JsonProcessingException {
    var lines = new DefaultIndenter("  ", "\n");
    var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    JsonNode json = settings.json();
    return (MAPPER.writer(printer).writeValueAsString(json) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  /// Writes what is not written yet and waits for it, but no longer than this.
  public void flush(Duration patience) {
    synchronized (this) {
      if (settings.equals(written)) {
        return;
      }
    }
    try {
      CompletableFuture.runAsync(this::write, thread)
          .get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException _) {
      // Settings are not worth holding up the end of the program.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
