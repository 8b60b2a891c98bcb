package org.journeywall.desktop.files;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;
import org.journeywall.store.Backups;
import org.journeywall.store.Claim;
import org.journeywall.store.Claims;
import org.journeywall.store.Custody;
import org.journeywall.store.Library;
import org.journeywall.store.Timer;
import org.journeywall.store.WorkshopFile;
import org.jspecify.annotations.Nullable;

/// Guards the files of open workshops: sees to it that each is open for writing once, that its
/// earlier states are kept, and that what others do to it is seen.
///
/// @param locale in which days and times are said
public record Guarding(
    Library library, Backups backups, Claims claims, Timer timer, Supplier<Locale> locale) {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /// Claims a file; waits for the disk.
  Claim claim(Path file) {
    return claims.claim(file);
  }

  /// Whether another window of this computer has the file open and was brought to the front; waits
  /// for that.
  boolean isShown(Path file, Claim claim) {
    return claim instanceof Claim.OnThisComputer && claims.askToShow(file, PATIENCE);
  }

  /// Lets go of a file that could not be opened after all.
  void release(Claim claim) {
    if (claim instanceof Claim.Ours ours) {
      claims.release(ours);
    }
  }

  /// Why a file may be looked at only; null where it is ours.
  @Nullable Problem elsewhere(Path file, Claim claim) {
    return switch (claim) {
      case Claim.Ours ours -> null;
      case Claim.OnThisComputer here -> Problem.of(Kind.OPEN_TWICE, file.toString());
      case Claim.OnAnother(var note) ->
          Problem.of(
              Kind.OPEN_ELSEWHERE,
              file.toString(),
              note.holder().user(),
              note.holder().computer(),
              said(note.since().atZone(ZoneId.systemDefault())));
    };
  }

  private String said(ZonedDateTime since) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale.get())
        .format(since);
  }

  /// Watches a file that is open now.
  ///
  /// @param thread the one that saves the file
  FileWatch watch(WorkshopFile file, Claim claim, Executor thread) {
    Claim.Ours ours = claim instanceof Claim.Ours mine ? mine : null;
    Custody custody = Custody.of(backups, claims, ours, thread, library.clock());
    if (ours == null) {
      file.lockOut();
    }
    file.entrust(custody);
    custody.opened(library.disk(), file);
    return new FileWatch(file, custody, library.codec(), thread, timer);
  }
}
