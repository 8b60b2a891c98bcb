package org.journeywall.fuzz;

import java.time.LocalDate;
import java.util.Random;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;
import org.journeywall.store.JournalBytes;
import org.journeywall.template.Template;

/// Files of the journal whose sums are right and whose records are anything: what comes of playing
/// them can be written and opened.
public final class JournalTarget {
  private static final WorkshopCodec CODEC = new WorkshopCodec();
  private static final Workshop WALL =
      Template.BLANK.open("en", new Ids(new Random(1)), LocalDate.of(2026, 11, 22));

  private JournalTarget() {}

  /// Takes any bytes; throws where playing them does, or where the workshop afterwards is lost.
  public static void fuzzerTestOneInput(byte[] bytes) {
    byte[] written = CODEC.write(JournalBytes.playedOn(WALL, bytes));
    if (!(CODEC.read(written, "f") instanceof Outcome.Done<Opened>)) {
      throw new IllegalStateException("what a journal brought back cannot be opened");
    }
  }
}
