package org.journeywall.exchange.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardFacts;
import org.journeywall.exchange.ExportJob;
import org.journeywall.insight.Funnel;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.Id;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Stage;
import org.journeywall.model.Step;
import org.journeywall.model.Texts;
import org.journeywall.paint.Paper;
import org.jspecify.annotations.Nullable;

/// A map as text, to be read from beginning to end by those who do not see it: stage by stage, lane
/// by lane, card by card with all that is known of it, then the parking lot, and then what the
/// analyses say.
///
/// @param text one line
/// @param about the stage, lane or card it speaks of; null for other things
/// @param parts what belongs to it, in reading order
public record Outline(String text, @Nullable Id about, List<Outline> parts) {
  public Outline {
    parts = List.copyOf(parts);
  }

  /// The outline of one map.
  ///
  /// @param today decides what is overdue
  public static Outline of(Grid grid, LocalDate today, Locale locale) {
    return new Reader(new Teller(grid, today, locale)).map();
  }

  private static final class Reader {
    private final Teller teller;
    private final Grid grid;
    private final CardFacts facts;
    private final List<Funnel.Conversion> conversions;

    private Reader(Teller teller) {
      this.teller = teller;
      grid = teller.grid();
      facts =
          new CardFacts(
              new ExportJob(
                  grid.workshop(),
                  List.of(grid.map()),
                  Paper.AS_LARGE_AS_THE_MAP,
                  teller.locale(),
                  teller.today()));
      conversions = Funnel.of(grid).conversions();
    }

    private Outline map() {
      JourneyMap map = grid.workshop().maps().require(grid.map());
      var parts = new ArrayList<Outline>();
      grid.stages().forEach(stage -> parts.add(stage(stage)));
      if (!grid.parked().isEmpty()) {
        parts.add(cards(teller.words().parkingLot(), null, grid.parked()));
      }
      Report report = Report.of(grid, teller.today(), teller.locale());
      report.sections().forEach(section -> parts.add(section(section)));
      return new Outline(joined(map.name(), map.title(), map.subtitle()), null, parts);
    }

    private Outline stage(Stage stage) {
      var lanes = new ArrayList<Outline>();
      for (Lane lane : grid.lanes()) {
        List<Card> here = grid.cards(stage.id(), lane.id());
        if (!here.isEmpty()) {
          lanes.add(cards(Texts.line(lane.name()), lane.id(), here));
        }
      }
      String arriving =
          conversions.stream()
              .filter(one -> one.to().equals(stage.id()))
              .map(one ->
                  teller.say(
                      "arriving", teller.name(one.from()), teller.words().percent(one.share())))
              .findFirst()
              .orElse("");
      String steps = stage.steps().stream().map(Step::name).collect(Collectors.joining(", "));
      return new Outline(
          joined(stage.name(), stage.goal(), stage.duration(), stage.owner(), steps, arriving),
          stage.id(),
          lanes);
    }

    private Outline cards(String heading, @Nullable Id about, List<Card> cards) {
      return new Outline(
          heading + " (" + teller.words().whole(cards.size()) + ")",
          about,
          cards.stream().map(this::card).toList());
    }

    private Outline card(Card card) {
      Stream<String> known =
          facts.of(card.id(), CardFacts.SHOWN).stream()
              .map(
                  fact -> fact.value().isEmpty() ? fact.name() : fact.name() + ": " + fact.value());
      String kind = facts.text(card.id(), CardColumn.KIND);
      String all =
          Stream.concat(Stream.of(Texts.line(card.text()), kind), known)
              .map(Texts::line)
              .filter(text -> !text.isBlank())
              .collect(Collectors.joining(" · "));
      return new Outline(all, card.id(), List.of());
    }

    private Outline section(Section section) {
      List<Outline> rows =
          section.rows().stream()
              .map(row -> new Outline(row(section, row), row.card(), List.of()))
              .toList();
      return new Outline(section.title() + " – " + section.about(), null, rows);
    }

    private static String row(Section section, Row row) {
      var said = new ArrayList<String>();
      said.add(row.cells().getFirst().text());
      for (int i = 1; i < row.cells().size(); i++) {
        String value = Texts.line(row.cells().get(i).text());
        if (!value.isBlank()) {
          said.add(section.columns().get(i) + ": " + value);
        }
      }
      return String.join(" · ", said);
    }

    private static String joined(String... texts) {
      return Stream.of(texts)
          .map(Texts::line)
          .filter(text -> !text.isBlank())
          .collect(Collectors.joining(" · "));
    }
  }
}
