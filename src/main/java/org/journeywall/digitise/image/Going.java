package org.journeywall.digitise.image;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Whether somebody still waits for a search; asked so often that a search nobody wants ends within
/// a fifth of a second.
///
/// @param isStopped asked from any thread
public record Going(BooleanSupplier isStopped) {
  /// To the end.
  public static final Going ON = new Going(() -> false);

  /// @throws CancellationException where nobody waits any more
  public void on() {
    if (isStopped.getAsBoolean()) {
      throw new CancellationException("nobody waits for these notes");
    }
  }
}
