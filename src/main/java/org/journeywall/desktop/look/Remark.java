package org.journeywall.desktop.look;

import javafx.event.Event;
import javafx.event.EventType;
import org.journeywall.model.Problem;

/// Something the user should know of what was just done in a part of a window. It rises from that
/// part to its window, which tells it; no part has to know how.
public final class Remark extends Event {
  public static final EventType<Remark> TYPE = new EventType<>(Event.ANY, "REMARK");

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public Remark(Problem problem) {
    super(TYPE);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
