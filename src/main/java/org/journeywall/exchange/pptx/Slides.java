package org.journeywall.exchange.pptx;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.journeywall.exchange.ExportJob;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Tray;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.LaneId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.MapId;
import org.journeywall.model.Stage;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.text.FontBook;

/// Lays out what the slides of a job show.
final class Slides {
  private static final double LONGEST_RIBBON = 1.2;

  private final ExportJob job;
  private final BoardWords words;
  private final FontBook book;
  private final BoardLayout layout;

  Slides(ExportJob job) {
    this.job = job;
    words = BoardWords.in(job.locale());
    book = new FontBook();
    layout = new BoardLayout(book, words);
  }

  /// A whole map with its parking lot.
  MapSlide map(MapId id) {
    Workshop workshop = job.workshop();
    Board board = board(workshop, id);
    return new MapSlide(
        title(workshop.maps().require(id)), facts(), board, tray(board), words.parkingLot(), book);
  }

  /// A map reduced to its stages, how they feel and what is counted in them.
  MapSlide overview(MapId id) {
    Workshop whole = job.workshop();
    var lanes =
        whole.lanesOf(id).stream()
            .filter(lane -> lane.kind() == LaneKind.EMOTIONS || lane.kind() == LaneKind.METRICS)
            .toList();
    Set<LaneId> kept = lanes.stream().map(Lane::id).collect(toSet());
    var cards =
        whole.cards().values().stream()
            .filter(card -> {
              LaneId lane = card.place().lane();
              return lane != null && kept.contains(lane);
            })
            .toList();
    Workshop reduced =
        whole.withLanes(Table.of(lanes, Lane::id)).withCards(Table.of(cards, Card::id));
    Board board = board(reduced, id);
    String title = title(whole.maps().require(id));
    return new MapSlide(title, facts(), board, tray(board), words.parkingLot(), book);
  }

  // Stacks are laid open, so that every note is there to be moved.
  private Board board(Workshop workshop, MapId id) {
    Grid grid = Grid.of(workshop, id);
    return layout.board(grid, Arrangement.onPaper(grid), null);
  }

  private String title(JourneyMap map) {
    return Stream.of(job.workshop().info().title(), map.name())
        .filter(part -> !part.isBlank())
        .collect(joining(" – "));
  }

  // Client, day and participants need no words before them.
  private String facts() {
    WorkshopInfo info = job.workshop().info();
    LocalDate day = info.date() == null ? job.today() : info.date();
    var form = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(job.locale());
    return Stream.of(info.client(), form.format(day), String.join(", ", info.participants()))
        .filter(part -> !part.isBlank())
        .collect(joining("  ·  "));
  }

  // As wide as the wall, unless many notes on a small one would hang from it like a ribbon.
  private Tray tray(Board board) {
    double width = board.width();
    Tray tray = layout.tray(board.grid(), board.arrangement(), width, null);
    while (tray.height() > LONGEST_RIBBON * Math.max(width, board.height())) {
      width *= 1.25;
      tray = layout.tray(board.grid(), board.arrangement(), width, null);
    }
    return tray;
  }

  /// The stages of a map, each as large as a slide of this shape can show it: with as many notes
  /// side by side as fill it best, and never so few that the stage's name has no room.
  ///
  /// @param shape width by height
  List<MapSlide> stages(MapId id, double shape) {
    var slides = new ArrayList<MapSlide>();
    for (Stage stage : job.workshop().stagesOf(id)) {
      slides.add(stage(id, stage, shape));
    }
    return slides;
  }

  private MapSlide stage(MapId id, Stage stage, double shape) {
    Workshop whole = job.workshop();
    var cards =
        whole.cards().values().stream()
            .filter(card -> stage.id().equals(card.place().stage()))
            .toList();
    Workshop alone = whole.withCards(Table.of(cards, Card::id));
    MapSlide best = null;
    for (int columns = Stage.USUAL; columns <= Stage.WIDEST; columns++) {
      Stage wide = stage.withColumns(columns);
      Workshop shown = alone.withStages(Table.of(List.of(wide), Stage::id));
      Board board = board(shown, id);
      MapSlide slide = slide(stage, board);
      if (best != null && fit(slide, shape) <= fit(best, shape)) {
        return best;
      }
      best = slide;
    }
    return best == null ? slide(stage, board(alone, id)) : best;
  }

  private MapSlide slide(Stage stage, Board board) {
    String facts =
        Stream.of(stage.duration(), stage.goal(), stage.owner())
            .filter(part -> !part.isBlank())
            .collect(joining("  ·  "));
    return new MapSlide(
        stage.name(),
        facts,
        board,
        layout.tray(board.grid(), board.arrangement(), board.width(), null),
        words.parkingLot(),
        book);
  }

  /// How large a slide is shown in a frame of this shape.
  private static double fit(MapSlide slide, double shape) {
    return Math.min(shape / slide.width(), 1 / slide.height());
  }
}
