package org.journeywall.desktop.window;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.files.DeskFile;
import org.journeywall.store.FileNames;

/// What the system calls a workshop's window: by the workshop's title, and by its file where that
/// has another name.
final class WindowName {
  private WindowName() {}

  static ObservableValue<String> of(Desk desk, DeskFile file) {
    return Bindings.createStringBinding(
        () -> {
          String title = desk.workshop().info().title();
          boolean alike = FileNames.isFor(title, file.path());
          String name = alike ? title : title + " (" + file.path().getFileName() + ")";
          return name + " – Journeywall";
        },
        desk.workshopProperty(),
        file.pathProperty());
  }
}
