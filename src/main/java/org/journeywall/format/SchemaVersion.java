package org.journeywall.format;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The version of the workshop format a file is written in. A higher minor version only adds fields
/// and values, which are kept; a higher major version means something else by what is there.
public record SchemaVersion(int major, int minor) implements Comparable<SchemaVersion> {
  /// The version this program writes.
  public static final SchemaVersion CURRENT = new SchemaVersion(1, 2);

  private static final Pattern WRITTEN = Pattern.compile("(0|[1-9]\\d{0,4})\\.(0|[1-9]\\d{0,4})");

  /// The version a text names, `major.minor`; null where it names none.
  public static @Nullable SchemaVersion parse(String text) {
    Matcher parts = WRITTEN.matcher(text);
    return parts.matches()
        ? new SchemaVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
        : null;
  }

  @Override
  public int compareTo(SchemaVersion other) {
    return Comparator.comparingInt(SchemaVersion::major)
        .thenComparingInt(SchemaVersion::minor)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor;
  }
}
