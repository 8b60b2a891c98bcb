package org.journeywall.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;

/// What the system says went wrong, as a [Problem].
public final class DiskProblems {
  private static final List<String> FULL =
      List.of("no space left", "quota exceeded", "not enough space", "disk full", "file too large");

  private DiskProblems() {}

  public static Problem reading(Path file, IOException e) {
    String name = file.toString();
    return switch (e) {
      case NoSuchFileException _ -> Problem.of(Kind.FILE_MISSING, name);
      case AccessDeniedException _ -> Problem.of(Kind.READ_DENIED, name);
      case IOException _ -> Problem.of(Kind.READ_FAILED, name, reason(e));
    };
  }

  public static Problem writing(Path file, IOException e) {
    String name = file.toString();
    String reason = reason(e);
    String said = reason.toLowerCase(Locale.ROOT);
    return switch (e) {
      case NoSuchFileException _ -> Problem.of(Kind.FOLDER_MISSING, name);
      case FileAlreadyExistsException _ -> Problem.of(Kind.FILE_EXISTS, name);
      case AccessDeniedException _ -> Problem.of(Kind.WRITE_DENIED, name);
      case IOException _ when FULL.stream().anyMatch(said::contains) ->
          Problem.of(Kind.DISK_FULL, name);
      case IOException _ when said.contains("read-only") -> Problem.of(Kind.WRITE_DENIED, name);
      case IOException _ -> Problem.of(Kind.WRITE_FAILED, name, reason);
    };
  }

  // The system's words without the path and the exception's name around them.
  static String reason(IOException e) {
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return Objects.requireNonNullElse(reason, "?");
  }
}
