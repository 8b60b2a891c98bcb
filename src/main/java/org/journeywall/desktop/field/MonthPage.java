package org.journeywall.desktop.field;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A month to choose a day from, in the language's names and order of days. (The toolkit's own
/// calendar speaks the system's language only.)
final class MonthPage extends VBox {
  private static final int WEEKS = 6;
  private static final int DAYS = 7;

  private final Locale locale;
  private final @Nullable LocalDate chosen;
  private final LocalDate today;
  private final Consumer<LocalDate> take;
  private final Label title = new Label();
  private final GridPane days = new GridPane();
  private YearMonth month;

  MonthPage(@Nullable LocalDate chosen, LocalDate today, Texts texts, Consumer<LocalDate> take) {
    this.chosen = chosen;
    this.today = today;
    this.take = take;
    locale = texts.locale();
    month = YearMonth.from(chosen == null ? today : chosen);
    Button before = Buttons.icon(Feather.CHEVRON_LEFT, texts.say("month.previous"), () -> turn(-1));
    Button after = Buttons.icon(Feather.CHEVRON_RIGHT, texts.say("month.next"), () -> turn(1));
    before.getStyleClass().addAll("flat", "compact");
    after.getStyleClass().addAll("flat", "compact");
    title.getStyleClass().add("strong");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setAlignment(Pos.CENTER);
    HBox.setHgrow(title, Priority.ALWAYS);
    var head = new HBox(before, title, after);
    head.setAlignment(Pos.CENTER);
    getStyleClass().add("month-page");
    getChildren().setAll(head, days);
    show();
  }

  private void turn(int months) {
    month = month.plusMonths(months);
    show();
  }

  private void show() {
    title.setText(DateTimeFormatter.ofPattern("LLLL y", locale).format(month));
    days.getChildren().clear();
    DayOfWeek first = week().getFirstDayOfWeek();
    for (int column = 0; column < DAYS; column++) {
      var name = first.plus(column).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
      var label = new Label(name);
      label.getStyleClass().addAll("quiet", "small", "month-weekday");
      days.add(label, column, 0);
    }
    LocalDate day = month.atDay(1).with(TemporalAdjusters.previousOrSame(first));
    for (int cell = 0; cell < WEEKS * DAYS; cell++) {
      days.add(button(day), cell % DAYS, 1 + cell / DAYS);
      day = day.plusDays(1);
    }
  }

  // A language alone does not tell where the week begins; the toolkit would take America's word.
  private WeekFields week() {
    return locale.getCountry().isEmpty() ? WeekFields.ISO : WeekFields.of(locale);
  }

  private Button button(LocalDate day) {
    Button button = Buttons.text(String.valueOf(day.getDayOfMonth()), () -> take.accept(day));
    button.setAccessibleText(
        DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day));
    button.getStyleClass().addAll("flat", "month-day");
    if (day.equals(chosen)) {
      button.getStyleClass().add("month-chosen");
    }
    if (day.equals(today)) {
      button.getStyleClass().add("strong");
    }
    if (!YearMonth.from(day).equals(month)) {
      button.getStyleClass().add("month-beside");
    }
    return button;
  }
}
