package org.journeywall.fuzz;

import java.util.Arrays;
import java.util.List;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Outcome;
import org.journeywall.model.Validity;

/// Documents: refused, or a sound workshop that is written and read again without a change.
public final class DocumentTarget {
  private static final WorkshopCodec CODEC = new WorkshopCodec();

  private DocumentTarget() {}

  /// Takes any bytes; throws where the reader does, or where what it made is not sound.
  public static void fuzzerTestOneInput(byte[] bytes) {
    if (!(CODEC.read(bytes, "f") instanceof Outcome.Done<Opened>(var first))) {
      return;
    }
    List<?> flaws = Validity.problems(first.workshop());
    if (!flaws.isEmpty()) {
      throw new IllegalStateException("read into something unsound: " + flaws);
    }
    byte[] written = CODEC.write(first.workshop());
    if (!(CODEC.read(written, "f") instanceof Outcome.Done<Opened>(var again))) {
      throw new IllegalStateException("cannot be read again");
    }
    if (!Arrays.equals(written, CODEC.write(again.workshop()))) {
      throw new IllegalStateException("written again it is another file");
    }
  }
}
