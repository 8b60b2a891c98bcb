package org.journeywall.desktop.export;

import java.nio.file.Path;
import java.util.List;
import org.journeywall.exchange.ExportFormat;
import org.journeywall.model.MapId;
import org.journeywall.paint.Paper;

/// What the user asked to be handed out.
public record ExportOrder(ExportFormat format, Paper paper, List<MapId> maps, Path target) {
  public ExportOrder {
    maps = List.copyOf(maps);
  }
}
