package org.journeywall.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped on a window.
public final class FileDrop {
  private final Consumer<List<Path>> taker;
  private final List<String> endings;

  /// @param taker gets the files
  /// @param endings of the files that are taken, without the dot, in lower case
  public FileDrop(Consumer<List<Path>> taker, List<String> endings) {
    this.taker = taker;
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
      taker.accept(files);
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
