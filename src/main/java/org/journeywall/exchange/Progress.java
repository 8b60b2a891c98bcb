package org.journeywall.exchange;

/// How far long work has come, and whether it is still wanted. Called from the thread that does the
/// work.
public interface Progress {
  /// Somebody who neither looks nor cancels.
  Progress UNWATCHED =
      new Progress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /// `share` of the work is done, 0 to 1, never falling.
  void at(double share);

  /// Whether the work shall stop.
  boolean cancelled();

  /// Reports and stops in one.
  ///
  /// @throws ExportCancelled where the work shall stop
  default void step(double share) throws ExportCancelled {
    if (cancelled()) {
      throw new ExportCancelled();
    }
    at(share);
  }
}
