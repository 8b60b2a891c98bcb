package org.journeywall.desktop.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One choice of many, in a list that opens.
public final class Choice<T> extends ComboBox<T> {
  private Consumer<T> choose = value -> {};
  private boolean showing;

  public Choice(Function<T, String> names) {
    setMaxWidth(Double.MAX_VALUE);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T value) {
            return value == null ? "" : names.apply(value);
          }

          @Override
          public T fromString(String text) {
            throw new UnsupportedOperationException("nothing is typed here");
          }
        });
    valueProperty()
        .addListener((value, was, is) -> {
          if (!showing && is != null) {
            choose.accept(is);
          }
        });
  }

  /// Shows what can be chosen and what is, null for nothing or for several values that differ.
  ///
  /// @param take commits another choice
  public void show(List<T> values, @Nullable T value, Consumer<T> take) {
    showing = true;
    choose = take;
    if (!getItems().equals(values)) {
      getItems().setAll(values);
    }
    setValue(value);
    showing = false;
  }
}
