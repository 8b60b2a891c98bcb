package org.journeywall.desktop.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.journeywall.store.Disk;

/// How much memory this process holds, in megabytes.
///
/// @param heap objects that are in use, after a collection
/// @param resident what the system keeps of the process in memory; 0 where it does not tell
/// @param peak the most it ever kept
record Memory(double heap, double resident, double peak) {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final double MEGA = 1 << 20;

  /// As it is now.
  static Memory now(Disk disk) {
    String status = status(disk);
    double resident = kilobytes(status, "VmRSS") * 1024 / MEGA;
    double peak = kilobytes(status, "VmHWM") * 1024 / MEGA;
    System.gc();
    Runtime machine = Runtime.getRuntime();
    return new Memory((machine.totalMemory() - machine.freeMemory()) / MEGA, resident, peak);
  }

  private static String status(Disk disk) {
    try {
      return disk.exists(STATUS) ? new String(disk.read(STATUS), StandardCharsets.US_ASCII) : "";
    } catch (IOException _) {
      return "";
    }
  }

  private static double kilobytes(String status, String name) {
    Matcher line = Pattern.compile("(?m)^" + name + ":\\s+(\\d+) kB").matcher(status);
    return line.find() ? Double.parseDouble(line.group(1)) : 0;
  }
}
