package org.journeywall.paint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Persona;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Workshop;
import org.journeywall.text.Fitted;
import org.journeywall.text.FontBook;
import org.journeywall.text.Line;
import org.journeywall.text.Sizes;
import org.journeywall.text.TextFitter;
import org.journeywall.text.Weight;

/// What stands above a map on paper: the workshop's title, the map's name, client, date,
/// participants and logo, and the legend. Where the title leaves room the facts stand at its right,
/// else below it. Measured in points of an A4 page; larger sheets scale it.
final class TitleBlock {
  /// The least width it needs.
  static final double NARROWEST = 480;

  private static final Sizes TITLE = new Sizes(22, 13, 1);
  private static final double TITLE_ROOM = 36;
  private static final double LOGO_WIDTH = 110;
  private static final double LOGO_HEIGHT = 40;
  private static final double LOGO_GAP = 14;
  private static final double BESIDE_TITLE = 26;
  private static final double BEFORE_RULE = 7;
  private static final double AFTER_RULE = 4;

  /// The finished block with its height.
  record Setting(List<Mark> marks, double height) {}

  private final Workshop workshop;
  private final FontBook book;
  private final BoardWords board;
  private final PageWords words;
  private final Palette palette;
  private final LocalDate today;

  TitleBlock(Workshop workshop, FontBook book, BoardWords board, Palette palette, LocalDate today) {
    this.workshop = workshop;
    this.book = book;
    this.board = board;
    this.palette = palette;
    this.today = today;
    words = new PageWords(board.locale());
  }

  /// The block for one map with the cards that are drawn on it and the personas it speaks of, from
  /// the origin on.
  Setting set(JourneyMap map, List<Card> cards, List<Persona> personas, double width) {
    var marks = new ArrayList<Mark>();
    double left = logo(marks);
    double least = left > 0 ? LOGO_HEIGHT : 0;
    double inner = width - left;
    double titleWidth = Math.min(titleWidth(), inner);
    Facts beside = facts(inner - titleWidth - BESIDE_TITLE);
    Facts below = facts(width);
    double forTitle = inner - beside.width() - BESIDE_TITLE;
    double bottom;
    if (titleWidth <= forTitle && beside.height() <= below.height() + TITLE_ROOM) {
      double titleBottom = title(marks, map, left, forTitle);
      double factsBottom = beside.set(marks, width - beside.width(), 5);
      bottom = Math.max(least, Math.max(titleBottom, factsBottom));
    } else {
      double titleBottom = Math.max(least, title(marks, map, left, inner));
      bottom = below.set(marks, 0, titleBottom + BEFORE_RULE);
    }
    bottom += BEFORE_RULE;
    marks.add(Mark.Box.filled(new Rect(0, bottom, width, 0.75), palette.edge()));
    bottom += AFTER_RULE;
    var legend = new Legend(book, palette, board, words, width);
    List<Mark> signs = legend.of(cards, personas, bottom);
    if (!signs.isEmpty()) {
      var bounds = new Rect(0, bottom, width, legend.bottom() - bottom);
      marks.add(new Mark.Group(Role.LEGEND, null, "", bounds, signs));
    }
    bottom = legend.bottom();
    var bounds = new Rect(0, 0, width, bottom);
    String label = workshop.info().title();
    var block = new Mark.Group(Role.TITLE_BLOCK, null, label, bounds, marks);
    return new Setting(List.of(block), bottom);
  }

  private Facts facts(double width) {
    return new Facts(workshop.info(), today, words, book, palette, width);
  }

  private double titleWidth() {
    return book.width(workshop.info().title(), Weight.BOLD, TITLE.preferred());
  }

  /// Returns where the text beside the logo begins.
  private double logo(List<Mark> marks) {
    PictureId id = workshop.info().logo();
    Picture picture = id == null ? null : workshop.pictures().get(id);
    if (picture == null || picture.width() <= 0 || picture.height() <= 0) {
      return 0;
    }
    double scale = Math.min(LOGO_WIDTH / picture.width(), LOGO_HEIGHT / picture.height());
    double width = picture.width() * scale;
    double height = picture.height() * scale;
    var rect = new Rect(0, (LOGO_HEIGHT - height) / 2, width, height);
    marks.add(new Mark.Image(rect, picture.id()));
    return width + LOGO_GAP;
  }

  private double title(List<Mark> marks, JourneyMap map, double x, double width) {
    String text = workshop.info().title();
    Fitted fitted = new TextFitter(book).fit(text, width, TITLE_ROOM, Weight.BOLD, TITLE);
    var title = new Lettering(book, Weight.BOLD, fitted.size(), palette.ink());
    var lines = new ArrayList<Mark>();
    double y = 0;
    for (Line line : fitted.lines()) {
      lines.add(title.words(line, x, y + fitted.baseline()));
      y += fitted.lineHeight();
    }
    marks.add(new Mark.Group(Role.TITLE, null, text, new Rect(x, 0, width, y), lines));
    var name = new Lettering(book, Weight.MEDIUM, 11, palette.quiet());
    return map.name().isBlank() ? y : name.set(marks, map.name(), x, y, width);
  }
}
