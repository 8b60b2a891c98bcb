package org.journeywall.desktop.field;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A day to type or to choose from a calendar.
public final class DayField extends HBox {
  private final Texts texts;
  private final TextField text = new TextField();
  private final Entry entry;
  private final Button button;
  private final Supplier<LocalDate> today;
  private @Nullable LocalDate day;
  private Consumer<LocalDate> choose = chosen -> {};

  /// @param today the page on which the calendar opens where there is no day yet
  public DayField(Typing typing, Texts windowTexts, Supplier<LocalDate> today) {
    texts = windowTexts.beside(DayField.class);
    this.today = today;
    entry = new Entry(text, typing);
    button = Buttons.icon(Feather.CALENDAR, texts.say("calendar"), this::open);
    button.getStyleClass().addAll("flat", "in-field");
    getStyleClass().add("day-field");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setPrefWidth(0);
    getChildren().setAll(text, button);
  }

  public Entry entry() {
    return entry;
  }

  /// The field under its name, with a warning while what is typed is no day.
  public Field named(String name) {
    return new Field(name, this).warning(entry.invalidProperty(), texts.say("unreadable"));
  }

  /// Shows a value that is a day or speaks of one.
  ///
  /// @param shownDay the day on which the calendar opens, if any
  /// @param take commits what was typed, see [Entry#show]
  /// @param takeDay commits what was chosen
  public void show(
      Object of,
      String value,
      @Nullable LocalDate shownDay,
      Predicate<String> take,
      Consumer<LocalDate> takeDay) {
    day = shownDay;
    choose = takeDay;
    entry.show(of, value, take);
  }

  private void open() {
    var drop = new DropDown();
    var page =
        new MonthPage(
            day,
            today.get(),
            texts,
            chosen -> {
              drop.hide();
              choose.accept(chosen);
            });
    drop.show(button, page, true);
  }
}
