package org.journeywall.desktop.wall;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.journeywall.desktop.Texts;
import org.journeywall.layout.Board;
import org.journeywall.layout.Hit;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.PlacedText;
import org.journeywall.model.JourneyMap;

/// Says more while the pointer rests: of a face what stands behind it, of a header that the wall
/// had to cut short the whole text.
final class WallTips {
  private static final double WIDEST = 420;
  private static final String CUT = "…";

  private final Node wall;
  private final Surface surface;
  private final FeelingWords feelings;
  private final Tooltip tip = new Tooltip();

  WallTips(Node wall, Surface surface, Texts texts) {
    this.wall = wall;
    this.surface = surface;
    feelings = new FeelingWords(texts);
    tip.setWrapText(true);
    tip.setMaxWidth(WIDEST);
  }

  /// The pointer is elsewhere now.
  void moved(MouseEvent event) {
    String whole = whole(surface.scene().hit(surface.spot(event.getX(), event.getY())));
    if (!whole.equals(tip.getText())) {
      tip.setText(whole);
      if (whole.isEmpty()) {
        Tooltip.uninstall(wall, tip);
      } else {
        Tooltip.install(wall, tip);
      }
    }
  }

  private String whole(Hit hit) {
    Board board = surface.board();
    if (hit instanceof Hit.OnFace face) {
      return feelings.of(face, board);
    }
    PlacedStage stage = hit instanceof Hit.OnStage(var id) ? board.stage(id) : null;
    if (stage != null) {
      return cut(stage.texts(), stage.stage().name(), stage.stage().duration());
    }
    PlacedLane lane = hit instanceof Hit.OnLane(var id) ? board.lane(id) : null;
    if (lane != null) {
      return cut(lane.texts(), lane.lane().name(), lane.lane().hint());
    }
    JourneyMap map = board.map();
    String title = map.title().isEmpty() ? map.name() : map.title();
    return hit instanceof Hit.OnCorner ? cut(board.cornerTexts(), title, map.subtitle()) : "";
  }

  private static String cut(List<PlacedText> shown, String name, String below) {
    return shown.stream().anyMatch(text -> text.line().text().endsWith(CUT))
        ? Stream.of(name, below).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"))
        : "";
  }
}
