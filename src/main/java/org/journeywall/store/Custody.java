package org.journeywall.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executor;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.jspecify.annotations.Nullable;

/// What goes with the file of one open workshop wherever it goes: its backups, and the claim that
/// keeps a second program from writing it. The backup of a save is taken after the save is done, so
/// that it neither delays nor fails it.
public final class Custody {
  /// Nothing goes with the file.
  static final Custody NONE = new Custody(null, null, null, Runnable::run, Clock.systemUTC());

  private final @Nullable Backups backups;
  private final @Nullable Claims claims;
  private final Executor later;
  private final Clock clock;
  private Claim.@Nullable Ours claim;

  private Custody(
      @Nullable Backups backups,
      @Nullable Claims claims,
      Claim.@Nullable Ours claim,
      Executor later,
      Clock clock) {
    this.backups = backups;
    this.claims = claims;
    this.claim = claim;
    this.later = later;
    this.clock = clock;
  }

  /// @param claim null for a file that may be looked at only
  /// @param later runs what can wait until the task that asks for it is done
  public static Custody of(
      Backups backups, Claims claims, Claim.@Nullable Ours claim, Executor later, Clock clock) {
    return new Custody(backups, claims, claim, later, clock);
  }

  /// Keeps the file as it was opened.
  public void opened(Disk disk, WorkshopFile file) {
    Backups kept = backups;
    if (kept != null) {
      later.execute(() -> opened(disk, file, kept));
    }
  }

  private void opened(Disk disk, WorkshopFile file, Backups kept) {
    try {
      byte[] content = disk.read(file.path());
      if (file.holds(content)) {
        kept.adopt(file.path(), content);
        kept.keep(file.path(), content, writtenAt(disk, file.path()));
      }
    } catch (IOException _) {
      // It was there a moment ago; the next look tells what became of it.
    }
  }

  private Instant writtenAt(Disk disk, Path file) {
    Instant now = clock.instant();
    try {
      Instant written = disk.stamp(file).modified();
      return written.isBefore(now) ? written : now;
    } catch (IOException e) {
      return now;
    }
  }

  void written(Path file, byte[] content) {
    Backups kept = backups;
    Instant now = clock.instant();
    if (kept != null) {
      later.execute(() -> kept.keep(file, content, now));
    }
  }

  void keepNow(Path file, byte[] content) {
    if (backups != null) {
      backups.keep(file, content, clock.instant());
    }
  }

  /// Whether the untouched file is safe.
  boolean keepOriginal(Path file, byte[] content) {
    return backups != null && backups.keepOriginal(file, content) instanceof Outcome.Done<Backup>;
  }

  /// Why no backups can be kept at present; null where they can.
  @Nullable Problem trouble(Path file) {
    return backups == null || backups.trouble() == null
        ? null
        : Problem.of(Problem.Kind.BACKUPS_FAIL, file.toString(), backups.root().toString());
  }

  /// The same file has another name.
  void renamed(Path before, Path now) {
    if (backups != null) {
      backups.moved(before, now);
    }
    wentOnIn(now);
  }

  /// What is written from now on goes to another file.
  synchronized void wentOnIn(Path now) {
    if (claims != null) {
      end();
      claim = claims.takeOver(now) instanceof Claim.Ours ours ? ours : null;
    }
  }

  /// Claims the file though somebody's note says they have it; false where this computer has it
  /// open already.
  public synchronized boolean takeOver(Path file) {
    if (claims != null && claim == null) {
      claim = claims.takeOver(file) instanceof Claim.Ours ours ? ours : null;
    }
    return claim != null;
  }

  synchronized Claims.Asker asker(Path file) {
    return claims == null || claim == null ? Claims.Asker.NOBODY : claims.asker(file);
  }

  /// Lets others have the file.
  public synchronized void end() {
    if (claims != null && claim != null) {
      claims.release(claim);
      claim = null;
    }
  }
}
