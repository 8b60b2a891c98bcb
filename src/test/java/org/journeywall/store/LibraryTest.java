package org.journeywall.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem.Kind;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the real disk, in a folder of its own.
class LibraryTest {
  private static final Workshop HR = Workshop.empty(WorkshopInfo.titled("HR: 1/2", "en"));

  @TempDir Path temp;

  private Library library() {
    LocalDisk disk = new LocalDisk();
    AtomicFile atomic = new AtomicFile(disk, Pause::sleep);
    return new Library(
        disk,
        atomic,
        new WorkshopCodec(),
        Clock.systemUTC(),
        temp.resolve("Documents/Journeywall"));
  }

  private static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Failed<T>(var problem) -> fail(problem.toString());
    };
  }

  private static void assertFailed(Kind kind, Outcome<?> outcome) {
    assertEquals(kind, assertInstanceOf(Outcome.Failed.class, outcome).problem().kind());
  }

  private String names() throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("Documents/Journeywall"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().toString();
    }
  }

  @Test
  void newWorkshopsAreSavedAtOnceUnderTheirTitle() throws IOException {
    Library library = library();
    WorkshopFile first = done(library.createNew(HR));
    WorkshopFile second = done(library.createNew(HR));
    assertEquals("[HR 1 2 (2).journey, HR 1 2.journey]", names());
    Library.Found found = done(library.open(first.path()));
    assertEquals(HR, found.opened().workshop());
    assertEquals(Files.size(first.path()), Files.size(second.path()));
  }

  @Test
  void savingRenamingAndChangesFromOutsideOnARealDisk() throws IOException {
    WorkshopFile file = done(library().createNew(HR));
    WorkshopFile.Saved saved = done(file.save("one".getBytes(UTF_8)));
    assertTrue(saved.written());
    WorkshopFile.Saved again = done(file.save("one".getBytes(UTF_8)));
    assertFalse(again.written());
    Path renamed = done(file.rename("HR: 1/2", "hr: 1/2"));
    assertEquals("hr 1 2.journey", renamed.getFileName().toString());
    Files.writeString(renamed, "theirs, longer");
    WorkshopFile.Saved beside = done(file.save("two".getBytes(UTF_8)));
    assertEquals("theirs, longer", Files.readString(renamed));
    assertEquals("two", Files.readString(beside.path()));
    assertFalse(names().contains("tmp"), names());
  }

  @Test
  void aSymbolicLinkStaysOneAndPermissionsStay() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("there"));
    Path real = Files.writeString(folder.resolve("real.journey"), "old");
    Path link = Files.createSymbolicLink(temp.resolve("link.journey"), real);
    var narrow = PosixFilePermissions.fromString("rw-------");
    Files.setPosixFilePermissions(real, narrow);
    done(new AtomicFile(new LocalDisk(), Pause::sleep).replace(link, "new".getBytes(UTF_8)));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(real));
    assertEquals(narrow, Files.getPosixFilePermissions(real));
  }

  @Test
  void whatCannotBeOpenedIsSaidAndLeftAlone() throws IOException {
    Library library = library();
    Path damaged = Files.writeString(temp.resolve("damaged.journey"), "{\"format\":");
    assertFailed(Kind.NOT_JSON, library.open(damaged));
    assertEquals("{\"format\":", Files.readString(damaged));
    assertFailed(Kind.FILE_MISSING, library.open(temp.resolve("none.journey")));
    assertFailed(Kind.FILE_IS_FOLDER, library.open(temp));
    assertFailed(Kind.FILE_EXISTS, library.create(damaged, HR));
    assertFailed(Kind.FOLDER_MISSING, library.create(temp.resolve("no/x.journey"), HR));
    assertFalse(Files.exists(temp.resolve("no")));
  }

  private UserFolders folders(String system, Map<String, String> environment) {
    return new UserFolders(new LocalDisk(), environment, temp, system);
  }

  @Test
  void foldersAreWhereTheSystemHasThem() throws IOException {
    UserFolders linux = folders("Linux", Map.of());
    assertEquals(temp.resolve("Documents/Journeywall"), linux.workshops());
    assertEquals(temp.resolve(".config/journeywall"), linux.config());
    Path config = Files.createDirectories(temp.resolve(".config"));
    Files.writeString(
        config.resolve("user-dirs.dirs"),
        "# comment\nXDG_DESKTOP_DIR=\"$HOME/Pulpit\"\nXDG_DOCUMENTS_DIR=\"$HOME/Dokumenty\"\n");
    assertEquals(temp.resolve("Dokumenty/Journeywall"), linux.workshops());
    Files.writeString(config.resolve("user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/\"\n");
    assertEquals(temp.resolve("Documents/Journeywall"), linux.workshops());

    assertEquals(
        temp.resolve("Library/Application Support/Journeywall"),
        folders("Mac OS X", Map.of()).config());
    Path roaming = temp.resolve("Roaming");
    assertEquals(
        roaming.resolve("Journeywall"),
        folders("Windows 11", Map.of("APPDATA", roaming.toString())).config());
    UserFolders told =
        folders(
            "Linux",
            Map.of("JOURNEYWALL_DOCUMENTS", "/a", "JOURNEYWALL_CONFIG", "/b", "APPDATA", "/c"));
    assertEquals(Path.of("/a"), told.workshops());
    assertEquals(Path.of("/b"), told.config());
  }
}
