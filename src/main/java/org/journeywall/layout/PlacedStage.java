package org.journeywall.layout;

import java.util.List;
import org.journeywall.model.Stage;

/// A stage's column.
///
/// @param index 0 for the first
/// @param x left edge of the column
/// @param texts name and duration on its header
/// @param folded whether only a narrow column is left of it
public record PlacedStage(
    Stage stage, int index, double x, double width, List<PlacedText> texts, boolean folded) {
  public PlacedStage {
    texts = List.copyOf(texts);
  }

  public double right() {
    return x + width;
  }
}
