package org.journeywall.edit;

import java.util.List;
import org.journeywall.model.Workshop;

/// Several commands, one after the other, as one: one entry in the history, taken back together.
public record Batch(Label label, List<Command> commands) implements Command {
  public Batch {
    commands = List.copyOf(commands);
  }

  public Batch(CommandName name, List<Command> commands) {
    this(Label.of(name), commands);
  }

  @Override
  public Workshop apply(Workshop before) {
    Workshop after = before;
    for (Command command : commands) {
      after = command.apply(after);
    }
    return after;
  }
}
