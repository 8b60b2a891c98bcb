package org.journeywall.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.journeywall.digitise.read.PrintReader;
import org.journeywall.digitise.read.Reader;
import org.journeywall.format.Opened;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;
import org.journeywall.model.Sentences;
import org.journeywall.model.Workshop;
import org.journeywall.store.LeftWork;
import org.journeywall.store.Library;
import org.journeywall.store.ReadingPack;
import org.journeywall.store.UserFolders;

/// Where the command line's words go, and what it takes from the machine it runs on.
///
/// @param out for what was asked for
/// @param err for everything that has to be said
/// @param locale whose language is spoken
/// @param random where new ids come from
/// @param library where files are read and written, and the clock that dates them
/// @param journals the folder with the work that files may lack after a crash
/// @param logs the folder for the details of bugs
/// @param reader of what stands on notes; suggests nothing where there is no reading pack
public record Terminal(
    PrintStream out,
    PrintStream err,
    Locale locale,
    RandomGenerator random,
    Library library,
    Path journals,
    Path logs,
    Reader reader) {
  private static final Sentences TEXTS = new Sentences("org.journeywall.cli.texts");

  /// That of this process: its streams, the system's language and the user's folders.
  public static Terminal ofProcess() {
    UserFolders folders = UserFolders.ofProcess();
    var pack = new ReadingPack(folders.disk(), folders.readingPacks());
    return new Terminal(
        System.out,
        System.err,
        Language.closestTo(Locale.getDefault(Locale.Category.DISPLAY)).locale(),
        new SecureRandom(),
        Library.ofUser(folders),
        folders.journals(),
        folders.state(),
        pack.isThere() ? new PrintReader(pack::read) : Reader.NONE);
  }

  // What no file could have made right.
  private static final Set<Problem.Kind> MISUSES =
      EnumSet.of(
          Problem.Kind.TEMPLATE_UNKNOWN,
          Problem.Kind.LANGUAGE_UNKNOWN,
          Problem.Kind.PAPER_UNKNOWN,
          Problem.Kind.FORMAT_UNKNOWN,
          Problem.Kind.OPTIONS_NONE,
          Problem.Kind.OPTION_UNKNOWN,
          Problem.Kind.OPTION_VALUE,
          Problem.Kind.REDACTION_UNKNOWN,
          Problem.Kind.IMPORT_FORMAT_UNKNOWN,
          Problem.Kind.COLUMN_UNKNOWN,
          Problem.Kind.SCENARIO_UNKNOWN);

  /// This terminal, speaking another language.
  Terminal in(Locale newLocale) {
    return new Terminal(out, err, newLocale, random, library, journals, logs, reader);
  }

  /// The day new workshops are held and exports are dated.
  LocalDate today() {
    return LocalDate.now(library.clock());
  }

  Shelf shelf() {
    return new Shelf(library);
  }

  /// Says what was asked for.
  void tell(String key, Object... values) {
    out.println(text(key, values));
  }

  /// Says what the user should know besides.
  void remark(String key, Object... values) {
    err.println(text(key, values));
  }

  private String text(String key, Object... values) {
    return TEXTS.text(key, locale, values);
  }

  void complain(Problem problem) {
    String sentence =
        speaksOfAnOpenWindow(problem.kind())
            ? ProblemTexts.what(problem, locale) + " " + ProblemTexts.todo(problem, locale)
            : ProblemTexts.sentence(problem, locale);
    err.println(sentence.strip());
  }

  // What is safe after a failed write is said to people whose work stands in a window.
  private static boolean speaksOfAnOpenWindow(Problem.Kind kind) {
    return kind.name().startsWith("WRITE_") || kind == Problem.Kind.DISK_FULL;
  }

  /// The workshop in a file, with a word on what had to be mended or may not be changed.
  Outcome<Workshop> workshop(Path file) {
    return shelf().found(file).map(found -> told(file, found));
  }

  private Workshop told(Path file, Library.Found found) {
    tellOfLeftWork(file, found);
    Opened opened = found.opened();
    Problem notice = opened.notice();
    if (notice != null) {
      complain(notice);
    }
    if (!opened.repairs().isEmpty()) {
      remark("mended", file, opened.repairs().size());
    }
    return opened.workshop();
  }

  /// Says where a file lacks work that a crash left elsewhere.
  void tellOfLeftWork(Path file, Library.Found found) {
    new LeftWork(library.disk(), journals)
        .of(found)
        .ifPresent(since -> remark("left", file, said(since)));
  }

  private String said(Instant time) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(locale)
        .format(time.atZone(library.clock().getZone()));
  }

  /// Complains, and answers with the exit status that belongs to the problem.
  int failed(Problem problem) {
    complain(problem);
    return MISUSES.contains(problem.kind()) ? Cli.MISUSED : Cli.FAILED;
  }

  /// The exit status of work that is silent when it goes well.
  int finish(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> _ -> Cli.DONE;
      case Outcome.Failed<?>(var problem) -> failed(problem);
    };
  }

  /// Writes a bug down for those who mend it; the file, where that worked.
  Optional<Path> log(Throwable bug) {
    return new BugLog(library.disk(), logs).write(bug, LocalDateTime.now(library.clock()));
  }
}
