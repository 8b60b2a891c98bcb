package org.journeywall.exchange;

import java.util.List;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;

/// What an import brought: a whole workshop, and what a person should know about it (columns nobody
/// knows, values that were not understood and stand in the card's note instead).
public record Imported(Workshop workshop, List<Problem> remarks) {
  public Imported {
    remarks = List.copyOf(remarks);
  }
}
