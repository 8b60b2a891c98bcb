package org.journeywall.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.Window;

/// Files dropped on a window are opened or imported.
public final class FileDrop {
  private final ProgramPort program;
  private final Window window;
  private final List<String> endings;

  /// @param endings of the files that are taken, without the dot, in lower case
  public FileDrop(ProgramPort program, Window window, List<String> endings) {
    this.program = program;
    this.window = window;
    this.endings = List.copyOf(endings);
  }

  /// Takes what is dropped on the node.
  public void on(Node node) {
    node.addEventHandler(DragEvent.DRAG_OVER, this::over);
    node.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (!wanted(event).isEmpty()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    List<Path> files = wanted(event);
    if (!files.isEmpty()) {
      program.open(files, window);
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private List<Path> wanted(DragEvent event) {
    return event.getDragboard().getFiles().stream()
        .filter(file -> endings.contains(ending(file)))
        .map(File::toPath)
        .toList();
  }

  private static String ending(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
