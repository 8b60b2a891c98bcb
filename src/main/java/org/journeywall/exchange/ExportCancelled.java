package org.journeywall.exchange;

import java.io.IOException;

/// Thrown out of an export that was asked to stop.
public final class ExportCancelled extends IOException {
  private static final long serialVersionUID = 1;

  public ExportCancelled() {
    super("The export was cancelled.");
  }
}
