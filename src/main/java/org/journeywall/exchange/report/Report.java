package org.journeywall.exchange.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.journeywall.model.Grid;

/// All that the analyses say of one map, section by section, in the words of one language. A
/// section that has nothing to say is left out.
public record Report(List<Section> sections) {
  public Report {
    sections = List.copyOf(sections);
  }

  /// The whole report on a map.
  ///
  /// @param today decides what is overdue
  public static Report of(Grid grid, LocalDate today, Locale locale) {
    var teller = new Teller(grid, today, locale);
    return new Report(
        Stream.of(
                FindingsPart.of(teller),
                NumbersPart.of(teller),
                FeelingsPart.of(teller),
                PrioritiesPart.of(teller),
                PlansPart.of(teller),
                GroundsPart.of(teller),
                RevisionsPart.of(teller))
            .flatMap(List::stream)
            .filter(section -> !section.rows().isEmpty())
            .toList());
  }
}
