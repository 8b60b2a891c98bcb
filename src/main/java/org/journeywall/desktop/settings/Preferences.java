package org.journeywall.desktop.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Look;

/// The user's choices while the program runs, and what follows from them and from the system:
/// language and look. Windows rebuild their views when a choice changes. FX thread only.
public final class Preferences {
  /// The languages of the interface.
  public static final List<String> LANGUAGES = List.of("en", "pl", "cs");

  private final Locale system;
  private final Consumer<Choices> keep;
  private final Set<Runnable> listeners = new LinkedHashSet<>();
  private Choices choices;

  /// @param system the system's language
  /// @param keep takes every change, to be kept for the next start
  public Preferences(Choices start, Locale system, Consumer<Choices> keep) {
    this.system = system;
    this.keep = keep;
    choices = start;
    Platform.getPreferences().colorSchemeProperty().addListener((value, was, is) -> tell());
  }

  public Choices choices() {
    return choices;
  }

  /// Tells the listener of every change of the choices or of the system's colours. Running what is
  /// returned ends that.
  public Runnable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }

  /// Changes the choices, at once and for the next start.
  public void change(UnaryOperator<Choices> change) {
    Choices next = change.apply(choices);
    if (!next.equals(choices)) {
      choices = next;
      keep.accept(next);
      tell();
    }
  }

  /// The look that follows from the choices and the system.
  public Look look() {
    boolean dark =
        switch (choices.theme()) {
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
          case LIGHT -> false;
          case DARK -> true;
        };
    return new Look(dark, choices.textSize().pixels());
  }

  /// The language in force: the chosen one, else the system's where there are texts in it, else
  /// English.
  public Locale locale() {
    String chosen = choices.language();
    if (LANGUAGES.contains(chosen)) {
      return Locale.forLanguageTag(chosen);
    }
    return LANGUAGES.contains(system.getLanguage()) ? system : Locale.ENGLISH;
  }

  /// The texts of the language in force.
  public Texts texts() {
    return Texts.in(locale());
  }
}
