package org.journeywall.desktop.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What one scenario came to: how long each frame took, and what it cost the machine.
final class Tally {
  private final List<Double> frames = new ArrayList<>();
  private final List<Double> works = new ArrayList<>();
  private final SequencedMap<String, Double> further = new LinkedHashMap<>();
  private Duration cpu = Duration.ZERO;
  private Duration cpuAtStart = Duration.ZERO;
  private int looks;
  private int changes;

  /// From here on processor time counts.
  void begin() {
    cpuAtStart = cpuNow();
  }

  /// Up to here.
  void end() {
    cpu = cpu.plus(cpuNow()).minus(cpuAtStart);
  }

  private static Duration cpuNow() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  void frame(double millis) {
    frames.add(millis);
  }

  int frames() {
    return frames.size();
  }

  /// Milliseconds of all frames together.
  double total() {
    return frames.stream().mapToDouble(Double::doubleValue).sum();
  }

  /// A look at the screen, and whether it had changed.
  void looked(boolean changed) {
    looks++;
    changes += changed ? 1 : 0;
  }

  int looks() {
    return looks;
  }

  int changes() {
    return changes;
  }

  /// How long the program itself worked on a frame, in milliseconds, where that is looked at.
  void worked(double millis) {
    works.add(millis);
  }

  /// Notes a figure that only some scenarios have.
  void note(String name, double value) {
    further.put(name, value);
  }

  /// Everything under its name, in milliseconds and megabytes.
  SequencedMap<String, Double> figures(Machine machine) {
    var figures = new LinkedHashMap<String, Double>();
    List<Double> sorted = frames.stream().sorted().toList();
    figures.put("frames", (double) sorted.size());
    figures.put("median_ms", at(sorted, 0.5));
    figures.put("p95_ms", at(sorted, 0.95));
    figures.put("max_ms", at(sorted, 1));
    figures.put("cpu_ms_per_frame", cpu.toNanos() / 1e6 / Math.max(1, sorted.size()));
    figures.put("total_ms", total());
    figures.put("heap_mb", machine.heap());
    figures.put("rss_mb", machine.resident());
    if (!works.isEmpty()) {
      List<Double> work = works.stream().sorted().toList();
      figures.put("work_median_ms", at(work, 0.5));
      figures.put("work_p95_ms", at(work, 0.95));
    }
    figures.putAll(further);
    figures.put("peak_rss_mb", machine.peak());
    figures.put("load", machine.load());
    return figures;
  }

  /// The middle value of some.
  static double median(List<Double> values) {
    return at(values.stream().sorted().toList(), 0.5);
  }

  /// The largest of the smallest `share` of the values, at least one.
  private static double at(List<Double> sorted, double share) {
    return sorted.isEmpty()
        ? 0
        : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
  }
}
