package org.journeywall.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {
  private static final Path DOCS = Path.of("docs");
  private static final Path HR = DOCS.resolve("HR.journey");
  private static final Path NOTE = DOCS.resolve(".HR.journey.open");

  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final MemoryDisk disk = new MemoryDisk(DOCS);
  private final TurnedClock clock = new TurnedClock();

  private Claims claims(String state, String user, String computer, Pause pause) {
    var self = new Note.Holder(user, computer, 4_000_000_000L, state);
    return new Claims(disk, Path.of(state), clock, pause, self);
  }

  // One that runs indeed, and claims at this moment.
  private Claims running(Instant now) {
    var self = new Note.Holder("anna", "laptop", ProcessHandle.current().pid(), "running");
    return new Claims(disk, Path.of("running"), Clock.fixed(now, ZoneOffset.UTC), _ -> {}, self);
  }

  private Claims annas() {
    return claims("anna", "anna", "laptop", _ -> {});
  }

  @Test
  void aSecondProgramOfTheSameUserIsHeldOffUntilTheFirstLetsGo() {
    Claims first = annas();
    Claims second = annas();
    Claim.Ours ours = assertInstanceOf(Claim.Ours.class, first.claim(HR));
    assertInstanceOf(Claim.OnThisComputer.class, second.claim(HR));
    assertInstanceOf(Claim.OnThisComputer.class, second.takeOver(HR));
    first.release(ours);
    assertNull(disk.content(NOTE));
    assertInstanceOf(Claim.Ours.class, second.claim(HR));
  }

  @Test
  void anotherComputerReadsWhoHasItOpenAndSinceWhen() {
    Claims first = annas();
    Claim.Ours ours = assertInstanceOf(Claim.Ours.class, first.claim(HR));
    Claims bob = claims("bob", "bob", "tower", _ -> {});
    Note note = assertInstanceOf(Claim.OnAnother.class, bob.claim(HR)).note();
    assertEquals("anna", note.holder().user());
    assertEquals("laptop", note.holder().computer());
    assertEquals(clock.instant(), note.since());
    assertInstanceOf(Claim.OnAnother.class, bob.claim(HR), "asking changes nothing");

    assertInstanceOf(Claim.Ours.class, bob.takeOver(HR));
    first.release(ours);
    assertNotNull(disk.content(NOTE), "the note of whoever took over stays");
  }

  @Test
  void whatACrashLeftOnThisComputerHoldsNobodyOff() {
    assertInstanceOf(Claim.Ours.class, annas().claim(HR));
    // The lock died with the program; its process does not run any more.
    assertInstanceOf(Claim.Ours.class, claims("fresh state", "anna", "laptop", _ -> {}).claim(HR));
    assertInstanceOf(Claim.Ours.class, claims("other user", "bob", "laptop", _ -> {}).claim(HR));
  }

  // Two state folders of one user, or two users: neither sees the other's lock.
  @Test
  void aProgramOfThisComputerThatStillRunsHoldsOffThoseWhoDoNotSeeItsLock() {
    long running = ProcessHandle.current().pid();
    Claims first = running(Instant.now());
    Claim.Ours ours = assertInstanceOf(Claim.Ours.class, first.claim(HR));
    for (String user : new String[] {"anna", "bob"}) {
      Claims other = claims("other " + user, user, "laptop", _ -> {});
      assertEquals(
          running,
          assertInstanceOf(Claim.OnAnother.class, other.claim(HR)).note().holder().process());
    }
    first.release(ours);
    assertInstanceOf(Claim.Ours.class, claims("other anna", "anna", "laptop", _ -> {}).claim(HR));
  }

  // The number of a process that ended may be another one's by now.
  @Test
  void aProgramThatBeganAfterTheNoteDidNotLeaveIt() {
    running(Instant.now().minus(Duration.ofDays(1000))).claim(HR);
    assertInstanceOf(Claim.Ours.class, claims("two", "anna", "laptop", _ -> {}).claim(HR));
  }

  @Test
  void aStateFolderKeepsItsNameAndNoTwoHaveTheSame() {
    Note.Holder one = Note.Holder.ofProcess(disk, Path.of("one"));
    assertEquals(one, Note.Holder.ofProcess(disk, Path.of("one")));
    assertNotEquals(one.home(), Note.Holder.ofProcess(disk, Path.of("two")).home());
  }

  @Test
  void aDamagedNoteHoldsNobodyOff() {
    for (String damaged : new String[] {"", "{", "[]", "{\"computer\": 5}", "x".repeat(20_000)}) {
      disk.put(NOTE, damaged);
      Claims one = annas();
      one.release(assertInstanceOf(Claim.Ours.class, one.claim(HR), damaged));
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsOpenedAllTheSame() {
    disk.setReadOnly(true);
    Claim.Ours ours = assertInstanceOf(Claim.Ours.class, annas().claim(HR));
    assertFalse(ours.noted());
    annas().release(ours);
  }

  @Test
  void theFirstProgramIsAskedToShowItsWindow() {
    Claims first = running(Instant.now());
    assertInstanceOf(Claim.Ours.class, first.claim(HR));
    assertEquals(Claims.Asker.NOBODY, first.asker(HR));
    assertEquals(Claims.Asker.ANOTHER, answered(first, 4_000_000_000L));
    assertEquals(Claims.Asker.NOBODY, first.asker(HR), "asked once");
    assertEquals(Claims.Asker.OURSELVES, answered(first, ProcessHandle.current().pid()));
    assertFalse(asking(4_000_000_000L, _ -> {}).askToShow(HR, PATIENCE), "nobody answers");
    assertEquals(Claims.Asker.NOBODY, first.asker(HR), "who waited in vain asks no more");
  }

  // What the first program sees at its third look.
  private Claims.Asker answered(Claims first, long process) {
    var seen = new ArrayList<Claims.Asker>();
    int[] waited = {0};
    Pause pause =
        _ -> {
          if (++waited[0] == 3) {
            seen.add(first.asker(HR));
          }
        };
    assertTrue(asking(process, pause).askToShow(HR, PATIENCE));
    assertEquals(3, waited[0]);
    return seen.getFirst();
  }

  private Claims asking(long process, Pause pause) {
    var self = new Note.Holder("anna", "laptop", process, "running");
    return new Claims(disk, Path.of("running"), clock, pause, self);
  }

  /// A program of its own that claims a file and waits to be killed.
  public static final class Holder {
    private Holder() {}

    public static void main(String... args) throws IOException {
      var disk = new LocalDisk();
      Path state = Path.of(args[0]);
      var claims =
          new Claims(
              disk,
              state,
              Clock.systemUTC(),
              Pause::sleep,
              new Note.Holder("anna", "laptop", ProcessHandle.current().pid(), state.toString()));
      System.out.println(claims.claim(Path.of(args[1])).getClass().getSimpleName());
      int end = System.in.read();
      System.exit(end);
    }
  }

  @Test
  void aClaimEndsWithTheProgramHoweverItEnds(@TempDir Path temp)
      throws IOException, InterruptedException {
    Path file = Files.writeString(temp.resolve("HR.journey"), "{}");
    Path state = temp.resolve("state");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                state.toString(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertEquals("Ours", other.inputReader().readLine());
      var claims =
          new Claims(
              new LocalDisk(),
              state,
              clock,
              Pause::sleep,
              new Note.Holder("anna", "laptop", ProcessHandle.current().pid(), state.toString()));
      assertInstanceOf(Claim.OnThisComputer.class, claims.claim(file));
      other.destroyForcibly();
      assertTrue(other.waitFor(20, TimeUnit.SECONDS));
      assertInstanceOf(Claim.Ours.class, claims.claim(file));
    } finally {
      other.destroyForcibly();
    }
  }
}
