package org.journeywall.exchange.pptx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.journeywall.exchange.ExportCancelled;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.Pill;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.PlacedCommittee;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.layout.Tray;
import org.journeywall.model.CardId;
import org.journeywall.paint.Palette;

/// A board or a parking lot as shapes, in the order they lie over each other and are read in:
/// ground, stages, lanes, links, curves, cards stage by stage.
final class WallShapes {
  private final Sheet sheet;
  private final Lines lines;
  private final Described said;
  private final Photos photos;
  private final Palette palette = Palette.LIGHT;
  private final Map<CardId, Shape> shapes = new HashMap<>();

  WallShapes(Sheet sheet, Described said, Photos photos) {
    this.photos = photos;
    this.sheet = sheet;
    this.said = said;
    lines = new Lines(sheet);
  }

  /// Called before each card.
  interface Step {
    void card() throws ExportCancelled;
  }

  void put(Board board, Step step) throws ExportCancelled {
    ground(board);
    for (PlacedStage stage : board.stages()) {
      stage(stage, board.stages().size());
    }
    board.pills().forEach(this::pill);
    board.committee().members().forEach(this::member);
    board.lanes().forEach(this::lane);
    var links = new Connectors(sheet, lines, palette);
    links.put(board);
    links.label(board);
    new CurveShapes(sheet, lines, palette, said.words()).put(board);
    cards(board.cards(), step);
    links.fasten(shapes);
  }

  void put(Tray tray, String name, Step step) throws ExportCancelled {
    var place = new Rect(0, 0, tray.width(), tray.height());
    sheet
        .shape("rect", place, palette.parking())
        .called(name, "")
        .with(lines.set(place, tray.title(), text -> palette.onWall(text.tone())));
    cards(tray.cards(), step);
  }

  private void cards(List<PlacedCard> cards, Step step) throws ExportCancelled {
    var painter = new CardShapes(sheet, lines, palette, said, photos, shapes);
    for (PlacedCard card : cards) {
      step.card();
      painter.put(card);
    }
  }

  private void ground(Board board) {
    double left = Measures.LANE_COLUMN;
    double top = Measures.HEADER;
    Rect head = new Rect(0, 0, board.width(), top);
    Shape header = sheet.shape("rect", head, palette.header()).called(board.map().name(), "");
    if (!board.cornerTexts().isEmpty()) {
      header.with(lines.set(head, board.cornerTexts(), text -> palette.onWall(text.tone())));
    }
    Rect cells = new Rect(left, top, board.width() - left, board.height() - top);
    sheet
        .shape("rect", cells, palette.wall())
        .drawn(palette.edge(), sheet.points(1))
        .called("Wall", "");
    for (PlacedStage stage : board.stages()) {
      if (stage.index() + 1 < board.stages().size()) {
        double x = stage.right() - 0.5;
        sheet.line(x, top, x, board.height(), palette.rule()).called("Rule", "");
      }
    }
    for (PlacedLane lane : board.lanes()) {
      double y = lane.bottom() - 0.5;
      sheet.line(left, y, board.width(), y, palette.rule()).called("Rule", "");
    }
  }

  private void stage(PlacedStage stage, int count) {
    double point = Measures.CHEVRON_POINT;
    boolean last = stage.index() == count - 1;
    double left = stage.x() + 2;
    double right = stage.right() - (last ? point / 2 : 0);
    double high = Measures.CHEVRON_BOTTOM - Measures.CHEVRON_TOP;
    var place = new Rect(left, Measures.CHEVRON_TOP, right - left, high);
    Shape shape =
        sheet
            .shape(
                stage.index() == 0 ? "homePlate" : "chevron",
                place,
                palette.stage(stage.index(), count))
            .adjusted("adj", point / Math.min(place.width(), high))
            .called("Stage " + stage.stage().id().value(), stage.stage().name());
    if (!stage.texts().isEmpty()) {
      // Programs set text between the slopes of a chevron, not from its left edge on.
      double inner = stage.index() == 0 ? 0 : point;
      var room = new Rect(left + inner, place.y(), place.width() - inner, high);
      shape.with(lines.set(room, stage.texts(), text -> palette.onWall(text.tone())));
    }
  }

  private void pill(Pill pill) {
    sheet
        .rounded(
            pill.rect(),
            pill.rect().height() / 2,
            pill.alarming() ? palette.alarmGround() : palette.pill())
        .drawn(pill.alarming() ? palette.alarmEdge() : palette.pillEdge(), sheet.points(1))
        .called("Conversion " + pill.conversion().from().value(), "")
        .with(lines.centre(pill.text(), palette.onWall(pill.text().tone())));
  }

  private void member(PlacedCommittee.Member member) {
    chip(member.chip());
    for (PlacedCommittee.Part part : member.parts()) {
      int number = 0;
      for (Rect bar : part.bars()) {
        boolean filled = number++ < part.level();
        sheet
            .rounded(
                bar,
                bar.height() / 2,
                filled ? palette.persona(member.chip().colour()) : palette.rule())
            .called("Involvement", filled ? member.said() : "");
      }
      PlacedText word = part.word();
      if (word != null) {
        double left = word.x();
        var room =
            new Rect(left, part.rect().y(), part.rect().right() - left, part.rect().height());
        sheet
            .shape("rect", room, palette.wall())
            .called("Involvement", "")
            .with(lines.set(room, List.of(word), text -> palette.onWall(text.tone())));
      }
    }
  }

  private void lane(PlacedLane lane) {
    var place = new Rect(0, lane.y(), Measures.LANE_COLUMN, lane.height());
    Shape shape =
        sheet
            .shape("rect", place, palette.frame())
            .drawn(palette.rule(), sheet.points(1))
            .called("Lane " + lane.lane().id().value(), lane.lane().name());
    if (!lane.texts().isEmpty()) {
      shape.with(lines.set(place, lane.texts(), text -> palette.onWall(text.tone())));
    }
    lane.chips().forEach(this::chip);
  }

  private void chip(PlacedLane.Chip chip) {
    sheet
        .rounded(chip.rect(), chip.rect().height() / 2, palette.personaGround(chip.colour()))
        .called("Persona " + chip.persona().value(), "")
        .with(lines.centre(chip.text(), palette.personaInk(chip.colour())));
  }
}
