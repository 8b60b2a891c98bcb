package org.journeywall.desktop.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.journeywall.desktop.Texts;
import org.journeywall.store.Disk;
import org.journeywall.store.FileNames;
import org.jspecify.annotations.Nullable;

/// The system's dialogs for choosing files, over one window.
///
/// @param disk is asked which folders there are
public record Choosers(Window owner, Texts texts, Disk disk) {
  private static final String WORKSHOPS = "*" + FileNames.ENDING;

  /// Workshops to open, starting in a folder; none where the user thought better of it.
  public List<Path> open(Path folder) {
    FileChooser chooser = chooser("file.open", folder);
    chooser.getExtensionFilters().add(new ExtensionFilter(texts.say("file.workshops"), WORKSHOPS));
    return paths(chooser.showOpenMultipleDialog(owner));
  }

  /// Tables to import.
  ///
  /// @param endings that can be imported, without the dot
  public List<Path> tables(Path folder, List<String> endings) {
    FileChooser chooser = chooser("file.import", folder);
    List<String> patterns = endings.stream().map(ending -> "*." + ending).toList();
    chooser.getExtensionFilters().add(new ExtensionFilter(texts.say("file.tables"), patterns));
    return paths(chooser.showOpenMultipleDialog(owner));
  }

  /// Where else to keep a workshop: always a name with a workshop's ending.
  public Optional<Path> saveAs(Path now) {
    Path folder = now.toAbsolutePath().getParent();
    FileChooser chooser = chooser("file.save-as", folder == null ? now : folder);
    chooser.setInitialFileName(String.valueOf(now.getFileName()));
    chooser.getExtensionFilters().add(new ExtensionFilter(texts.say("file.workshops"), WORKSHOPS));
    return Optional.ofNullable(chooser.showSaveDialog(owner))
        .map(File::toPath)
        .flatMap(this::whole);
  }

  // The system asks before a file is replaced, but knows only the name it was given.
  private Optional<Path> whole(Path chosen) {
    String name = String.valueOf(chosen.getFileName());
    if (name.toLowerCase(Locale.ROOT).endsWith(FileNames.ENDING)) {
      return Optional.of(chosen);
    }
    Path whole = chosen.resolveSibling(name + FileNames.ENDING);
    return disk.exists(whole) ? saveAs(whole) : Optional.of(whole);
  }

  /// A folder to put something in.
  public Optional<Path> folder(Path now) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(texts.say("export.folder"));
    if (disk.isFolder(now)) {
      chooser.setInitialDirectory(now.toFile());
    }
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }

  private FileChooser chooser(String titleKey, Path folder) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.say(titleKey));
    // The toolkit throws for a folder that is not there.
    if (disk.isFolder(folder)) {
      chooser.setInitialDirectory(folder.toFile());
    }
    return chooser;
  }

  private static List<Path> paths(@Nullable List<File> files) {
    return files == null ? List.of() : files.stream().map(File::toPath).toList();
  }
}
