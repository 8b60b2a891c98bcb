package org.journeywall.fuzz;

import java.util.List;
import java.util.Random;
import org.journeywall.exchange.ImportFormat;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;

/// Imports bytes and looks hard at what came of it.
final class Intake {
  private static final WorkshopCodec CODEC = new WorkshopCodec();

  private Intake() {}

  /// Throws where the format does, and where the workshop it made is not sound or cannot be kept.
  static void of(ImportFormat format, byte[] bytes) {
    var job = new ImportJob("wall." + format.id(), "en", new Ids(new Random(1)));
    if (!(TableReader.workshop(format, bytes, job)
        instanceof Outcome.Done<Imported>(var imported))) {
      return;
    }
    sound(imported.workshop());
  }

  /// Throws where the workshop is not sound or cannot be kept.
  static void sound(Workshop workshop) {
    List<?> flaws = Validity.problems(workshop);
    if (!flaws.isEmpty()) {
      throw new IllegalStateException("made something unsound: " + flaws);
    }
    byte[] written = CODEC.write(workshop);
    if (!(CODEC.read(written, "f") instanceof Outcome.Done<Opened>(var opened))
        || !opened.repairs().isEmpty()
        || !opened.workshop().equals(workshop)) {
      throw new IllegalStateException("what was made does not come back from its file");
    }
  }
}
