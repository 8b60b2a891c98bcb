package org.journeywall.exchange.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.journeywall.exchange.Words;
import org.journeywall.layout.BoardWords;
import org.journeywall.model.Card;
import org.journeywall.model.Due;
import org.journeywall.model.Grid;
import org.journeywall.model.Sentences;
import org.journeywall.model.Stage;
import org.journeywall.model.StageId;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// The map a report is on, and the words it is told in.
record Teller(Grid grid, LocalDate today, Locale locale) {
  private static final Sentences TEXTS = new Sentences("org.journeywall.exchange.report.texts");

  String say(String key, Object... values) {
    return TEXTS.text(key, locale, values);
  }

  /// A section with its title, its sentence and the headings of these columns.
  Section section(Section.Topic topic, List<String> columns, List<Row> rows) {
    String key = Sentences.key(topic);
    return new Section(
        topic,
        say(key),
        say(key + ".about"),
        columns.stream().map(column -> say("column." + column)).toList(),
        rows);
  }

  static Row row(@Nullable Card card, boolean alarm, Row.Cell... cells) {
    return new Row(card == null ? null : card.id(), alarm, Arrays.asList(cells));
  }

  BoardWords words() {
    return BoardWords.in(locale);
  }

  Row.Cell word(Enum<?> choice) {
    return Row.Cell.of(Words.in(locale).of(choice));
  }

  /// A number to two decimals; an empty cell where there is none.
  Row.Cell number(@Nullable Double value) {
    return value == null
        ? Row.Cell.of("")
        : new Row.Cell(words().number(value).replace('-', '−'), value);
  }

  /// A count; an empty cell for none.
  Row.Cell count(int value) {
    return value == 0 ? Row.Cell.of("") : new Row.Cell(words().whole(value), (double) value);
  }

  Row.Cell percent(double share) {
    return new Row.Cell(words().percent(share), share);
  }

  /// What a card says on one line; its kind where it says nothing.
  Row.Cell text(Card card) {
    String line = Texts.line(card.text());
    return line.isBlank() ? word(card.kind()) : Row.Cell.of(line);
  }

  Row.Cell stage(@Nullable Stage stage) {
    return Row.Cell.of(stage == null ? words().parkingLot() : Texts.line(stage.name()));
  }

  Row.Cell owner(String owner) {
    return Row.Cell.of(owner.isBlank() ? say("nobody") : Texts.line(owner));
  }

  /// The name of a stage; empty where there is none.
  String name(StageId id) {
    Stage stage = grid.workshop().stages().get(id);
    return stage == null ? "" : Texts.line(stage.name());
  }

  Row.Cell due(@Nullable Due due) {
    return Row.Cell.of(
        switch (due) {
          case null -> "";
          case Due.OnDay(LocalDate day) -> day(day);
          case Due.After(String event, int days) ->
              say(days < 0 ? "due.before" : "due.after", Texts.line(event), Math.abs(days));
        });
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
  }
}
