package org.journeywall.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An earlier state of a workshop's file, kept by itself. Its name says everything but what is in
/// it, so that a list of backups opens none of them.
///
/// @param file where it is, compressed and without its pictures
/// @param taken when the document was written so
/// @param hash of the whole document, the first [#HASH] hexadecimal digits of its SHA-256
/// @param original whether it is the untouched file of an older version, or one that was mended;
///   never thinned out
public record Backup(Path file, Instant taken, String hash, boolean original) {
  static final int HASH = 32;

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
  private static final String ENDING = ".journey.gz";
  private static final Pattern NAME =
      Pattern.compile("(\\d{8}T\\d{9}Z)-([0-9a-f]{" + HASH + "})(-original)?\\.journey\\.gz");

  static Backup in(Path folder, Instant taken, String hash, boolean original) {
    String name = TIME.format(taken) + "-" + hash + (original ? "-original" : "") + ENDING;
    return new Backup(folder.resolve(name), taken, hash, original);
  }

  /// The backup a file is; null where it is something else.
  static @Nullable Backup of(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return null;
    }
    try {
      Instant taken = LocalDateTime.parse(name.group(1), TIME).toInstant(ZoneOffset.UTC);
      return new Backup(file, taken, name.group(2), name.group(3) != null);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
