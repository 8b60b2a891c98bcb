package org.journeywall.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A folder with a program that reads letters, `tesseract`, and what it knows of languages,
/// `tessdata`; whoever wants text suggested puts it there. It runs as a process of its own: what it
/// does wrong, it does to itself. It needs no network and no installation.
public final class ReadingPack {
  /// The longest anybody waits for a note.
  static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final List<String> NAMES = List.of("tesseract", "tesseract.exe");
  private static final String DATA = "tessdata";

  private final Disk disk;
  private final List<Path> folders;
  private final Duration patience;

  /// @param folders where it may be; the first that has it counts. Looked for at each reading, so
  ///   that nobody has to start the program again who puts it there
  public ReadingPack(Disk disk, List<Path> folders) {
    this(disk, folders, PATIENCE);
  }

  ReadingPack(Disk disk, List<Path> folders, Duration patience) {
    this.disk = disk;
    this.folders = List.copyOf(folders);
    this.patience = patience;
  }

  /// Whether there is one now.
  public boolean isThere() {
    return program().isPresent();
  }

  /// What stands in a picture, as a table of words with their places.
  ///
  /// @param picture a file of a kind the program knows, such as PGM
  /// @param language by the name of its file in `tessdata`
  /// @throws IOException where there is no pack, or its program cannot be started, fails, or takes
  ///   too long
  public String read(byte[] picture, String language) throws IOException {
    Path program = program().orElseThrow(() -> new IOException("there is no reading pack"));
    Process process = command(program, language).start();
    var _ =
        process
            .onExit()
            .completeOnTimeout(process, patience.toNanos(), TimeUnit.NANOSECONDS)
            .thenAccept(ReadingPack::end);
    try {
      try (OutputStream in = process.getOutputStream()) {
        in.write(picture);
      }
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.onExit().join().exitValue() != 0) {
        throw new IOException("nothing was read");
      }
      return said;
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

  private Optional<Path> program() {
    return folders.stream()
        .filter(folder -> disk.isFolder(folder.resolve(DATA)))
        .flatMap(folder -> NAMES.stream().map(folder::resolve))
        .filter(disk::exists)
        .findFirst();
  }

  private static ProcessBuilder command(Path program, String language) {
    var builder =
        new ProcessBuilder(
            program.toString(),
            "stdin",
            "stdout",
            "--tessdata-dir",
            program.resolveSibling(DATA).toString(),
            "-l",
            language,
            "--psm",
            "6",
            "-c",
            "tessedit_create_tsv=1");
    // Its threads wait for each other more than they read on pictures as small as these.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
  }
}
