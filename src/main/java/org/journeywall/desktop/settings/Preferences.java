package org.journeywall.desktop.settings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Look;
import org.journeywall.store.Setting;
import org.journeywall.store.Settings;
import org.journeywall.store.SettingsFile;

/// The user's choices while the program runs, and what follows from them and from the system:
/// language and look. Windows rebuild their views when a choice changes. FX thread only.
public final class Preferences {
  /// The languages of the interface.
  public static final List<String> LANGUAGES = List.of("en", "pl", "cs");

  private final SettingsFile file;
  private final Locale system;
  private final Set<Runnable> listeners = new LinkedHashSet<>();

  /// @param system the system's language
  public Preferences(SettingsFile file, Locale system) {
    this.file = file;
    this.system = system;
    Platform.getPreferences().colorSchemeProperty().addListener((value, was, is) -> tell());
  }

  /// What was chosen, else what is usual.
  public <T> T get(Setting<T> setting) {
    return file.settings().get(setting);
  }

  /// Chooses, at once and for the next start.
  public <T> void set(Setting<T> setting, T value) {
    if (!get(setting).equals(value)) {
      file.change(settings -> settings.with(setting, value));
      tell();
    }
  }

  /// Keeps for the next start what no window shows.
  public <T> void keep(Setting<T> setting, T value) {
    file.change(settings -> settings.with(setting, value));
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

  /// The look that follows from the choices and the system.
  public Look look() {
    boolean dark =
        switch (get(Settings.THEME)) {
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
          case LIGHT -> false;
          case DARK -> true;
        };
    return new Look(dark, Look.USUAL_TEXT * get(Settings.TEXT_SCALE), get(Settings.TOUCH));
  }

  /// The language in force: the chosen one, else the system's where there are texts in it, else
  /// English.
  public Locale locale() {
    String chosen = get(Settings.LANGUAGE);
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
