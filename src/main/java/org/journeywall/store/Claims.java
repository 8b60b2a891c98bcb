package org.journeywall.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/// Sees to it that one workshop is open for writing once. On one computer a lock in the user's
/// state folder says so, which is free again when the program dies however it dies; between
/// computers a small [Note] beside the document does, which also synchronising clients carry over.
///
/// Everything here waits for the disk. Where a folder cannot be written nothing can be claimed, and
/// what protects then is that a file changed by somebody else is never overwritten.
public final class Claims {
  private static final String LOCK = ".lock";
  private static final String SHOW = ".show";
  private static final Duration LOOK = Duration.ofMillis(100);

  /// Who asks to be shown a document that is open already.
  enum Asker {
    NOBODY,
    /// This very program, which was told to open it by two ways.
    OURSELVES,
    ANOTHER
  }

  private final Disk disk;
  private final Path folder;
  private final Clock clock;
  private final Pause pause;
  private final Note.Holder self;

  /// @param folder for the locks, in the user's state folder; made when it is needed
  /// @param self who says so in the notes
  public Claims(Disk disk, Path folder, Clock clock, Pause pause, Note.Holder self) {
    this.disk = disk;
    this.folder = folder;
    this.clock = clock;
    this.pause = pause;
    this.self = self;
  }

  /// Claims a document for this program.
  public Claim claim(Path document) {
    Optional<Closeable> lock;
    try {
      disk.createFolders(folder);
      lock = Optional.ofNullable(disk.lock(file(document, LOCK)));
      if (lock.isEmpty()) {
        return new Claim.OnThisComputer();
      }
    } catch (IOException e) {
      lock = Optional.empty();
    }
    Note theirs = Note.beside(disk, document);
    if (theirs != null && theirs.isAlive(self)) {
      lock.ifPresent(Claims::letGo);
      return new Claim.OnAnother(theirs);
    }
    return new Claim.Ours(document, lock, leaveNote(document));
  }

  /// Claims a document whatever a note of another computer says.
  public Claim takeOver(Path document) {
    Note.remove(disk, document);
    return claim(document);
  }

  private boolean leaveNote(Path document) {
    Note.remove(disk, document);
    return new Note(self, clock.instant()).write(disk, document);
  }

  /// Lets others have the document.
  public void release(Claim.Ours claim) {
    Note note = claim.noted() ? Note.beside(disk, claim.document()) : null;
    if (note != null && note.holder().equals(self)) {
      Note.remove(disk, claim.document());
    }
    claim.lock().ifPresent(Claims::letGo);
  }

  private static void letGo(Closeable lock) {
    try {
      lock.close();
    } catch (IOException _) {
      // The end of the program lets go of it.
    }
  }

  /// Asks the program that has the document open on this computer to show its window, and waits
  /// whether it does.
  public boolean askToShow(Path document, Duration patience) {
    Path wish = file(document, SHOW);
    try {
      if (!disk.exists(wish)) {
        disk.create(wish, name().getBytes(StandardCharsets.UTF_8));
      }
      for (Duration waited = Duration.ZERO;
          waited.compareTo(patience) < 0;
          waited = waited.plus(LOOK)) {
        if (!disk.exists(wish)) {
          return true;
        }
        pause.wait(LOOK);
      }
      disk.delete(wish);
    } catch (IOException _) {
      // Then it is not shown.
    }
    return false;
  }

  /// Who asks to be shown this document; asking answers it.
  Asker asker(Path document) {
    Path wish = file(document, SHOW);
    try {
      if (disk.exists(wish)) {
        boolean ours = new String(disk.read(wish), StandardCharsets.UTF_8).equals(name());
        disk.delete(wish);
        return ours ? Asker.OURSELVES : Asker.ANOTHER;
      }
    } catch (IOException _) {
      // The other one stops waiting by itself.
    }
    return Asker.NOBODY;
  }

  private String name() {
    return String.valueOf(self.process());
  }

  private Path file(Path document, String ending) {
    return folder.resolve(key(document) + ending);
  }

  private String key(Path document) {
    Path real = document.toAbsolutePath().normalize();
    try {
      real = disk.real(real);
    } catch (IOException _) {
      // By its name, then.
    }
    byte[] name = real.toString().getBytes(StandardCharsets.UTF_8);
    return Hashes.hex(name).substring(0, 24);
  }
}
