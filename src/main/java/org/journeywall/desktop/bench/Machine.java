package org.journeywall.desktop.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeywall.store.Disk;

/// What this process holds of the machine's memory, in megabytes, and how busy the machine was.
///
/// @param heap objects that are in use, after a collection
/// @param resident what the system keeps of the process in memory; 0 where it does not tell
/// @param peak the most it ever kept
/// @param load how many threads wanted to run on average in the minute before the measuring began;
///   0 where the system does not tell
record Machine(double heap, double resident, double peak, double load) {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path LOAD = Path.of("/proc/loadavg");
  private static final double MEGA = 1 << 20;

  /// The load of the last minute.
  static double load(Disk disk) {
    Matcher number = Pattern.compile("^[0-9.]+").matcher(content(disk, LOAD));
    return number.find() ? Double.parseDouble(number.group()) : 0;
  }

  /// As it is now.
  ///
  /// @param load as it was before
  static Machine now(Disk disk, double load) {
    String status = content(disk, STATUS);
    double resident = kilobytes(status, "VmRSS") * 1024 / MEGA;
    double peak = kilobytes(status, "VmHWM") * 1024 / MEGA;
    System.gc();
    Runtime machine = Runtime.getRuntime();
    double heap = (machine.totalMemory() - machine.freeMemory()) / MEGA;
    return new Machine(heap, resident, peak, load);
  }

  private static String content(Disk disk, Path file) {
    try {
      return disk.exists(file) ? new String(disk.read(file), StandardCharsets.US_ASCII) : "";
    } catch (IOException _) {
      return "";
    }
  }

  private static double kilobytes(String status, String name) {
    Matcher line = Pattern.compile("(?m)^" + name + ":\\s+(\\d+) kB").matcher(status);
    return line.find() ? Double.parseDouble(line.group(1)) : 0;
  }
}
