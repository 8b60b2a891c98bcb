package org.journeywall.insight;

import java.util.List;
import java.util.OptionalDouble;
import org.journeywall.model.Stage;

/// How long the whole journey typically takes: the sum of the stages' durations, as far as they can
/// be read ([Durations]).
///
/// @param days of those that can be read; 0 where none can
/// @param counted how many stages that are
/// @param open how many stages say nothing that can be counted (“ongoing”)
public record CycleTime(double days, int counted, int open) {

  public static CycleTime of(List<Stage> stages) {
    double days = 0;
    int counted = 0;
    for (Stage stage : stages) {
      OptionalDouble length = Durations.days(stage.duration());
      if (length.isPresent()) {
        days += length.getAsDouble();
        counted++;
      }
    }
    return new CycleTime(days, counted, stages.size() - counted);
  }
}
