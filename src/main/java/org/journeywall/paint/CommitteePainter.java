package org.journeywall.paint;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.layout.Board;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCommittee;
import org.journeywall.layout.PlacedLane;
import org.journeywall.layout.PlacedStage;
import org.journeywall.layout.PlacedText;
import org.journeywall.layout.Rect;
import org.journeywall.model.PictureId;

/// Draws the strip of who is involved in which stage.
public record CommitteePainter(Palette palette) {
  private static final double BAR_CORNER = 3;

  /// The strip right of the names, on its ground.
  public List<Mark> levels(Board board) {
    PlacedCommittee committee = board.committee();
    if (committee.isEmpty()) {
      return List.of();
    }
    double left = Measures.LANE_COLUMN;
    var marks = new ArrayList<Mark>();
    var ground = new Rect(left, committee.top(), board.width() - left, committee.height());
    marks.add(Mark.Box.filled(ground, palette.frame()));
    for (PlacedStage stage : board.stages()) {
      var line = new Rect(stage.right() - 1, ground.y(), 1, ground.height());
      marks.add(Mark.Box.filled(line, palette.rule()));
    }
    marks.add(rule(ground));
    committee.members().forEach(member -> marks.add(levels(member)));
    return marks;
  }

  private static Rect below(Rect rect) {
    return new Rect(rect.x(), rect.bottom() - 1, rect.width(), 1);
  }

  private Mark rule(Rect above) {
    return Mark.Box.filled(below(above), palette.edge());
  }

  private Mark levels(PlacedCommittee.Member member) {
    var marks = new ArrayList<Mark>();
    for (PlacedCommittee.Part part : member.parts()) {
      for (int i = 0; i < part.bars().size(); i++) {
        boolean filled = i < part.level();
        marks.add(
            Mark.Box.rounded(
                part.bars().get(i),
                BAR_CORNER,
                filled ? palette.persona(member.chip().colour()) : palette.rule()));
      }
      PlacedText word = part.word();
      if (word != null) {
        marks.add(BoardPainter.words(word, palette.onWall(word.tone())));
      }
    }
    Rect row = member.row();
    double left = Measures.LANE_COLUMN;
    var bounds = new Rect(left, row.y(), row.right() - left, row.height());
    return new Mark.Group(
        Role.FIGURE, new Ref.OfMember(member.persona()), member.said(), bounds, marks);
  }

  /// The personas' names at the left, on their ground.
  public List<Mark> names(Board board) {
    PlacedCommittee committee = board.committee();
    if (committee.isEmpty()) {
      return List.of();
    }
    double right = Measures.LANE_COLUMN;
    var marks = new ArrayList<Mark>();
    var ground = new Rect(0, committee.top(), right, committee.height());
    marks.add(Mark.Box.filled(ground, palette.frame()));
    marks.add(rule(ground));
    for (PlacedCommittee.Member member : committee.members()) {
      marks.addAll(face(member));
      marks.add(name(member.chip()));
    }
    marks.add(Mark.Box.filled(new Rect(right - 1, ground.y(), 1, ground.height()), palette.edge()));
    return marks;
  }

  private List<Mark> face(PlacedCommittee.Member member) {
    PlacedCommittee.Face face = member.face();
    PictureId picture = face.picture();
    if (picture != null) {
      return List.of(new Mark.Image(face.rect(), picture));
    }
    int colour = member.chip().colour();
    var marks = new ArrayList<Mark>();
    marks.add(new Mark.Fill(Outline.oval(face.rect()), palette.personaGround(colour)));
    Outline ring = Outline.oval(face.rect().inset(0.5));
    marks.add(Mark.Stroke.solid(ring, palette.persona(colour), 1));
    PlacedText initials = face.initials();
    if (initials != null) {
      marks.add(BoardPainter.words(initials, palette.personaInk(colour)));
    }
    return List.of(
        new Mark.Group(
            Role.DECORATION, new Ref.OfMember(member.persona()), "", face.rect(), marks));
  }

  private Mark name(PlacedLane.Chip chip) {
    return new Mark.Group(
        Role.DECORATION,
        new Ref.OfMember(chip.persona()),
        chip.text().line().text(),
        chip.rect(),
        List.of(
            Mark.Box.rounded(
                chip.rect(), chip.rect().height() / 2, palette.personaGround(chip.colour())),
            BoardPainter.words(chip.text(), palette.personaInk(chip.colour()))));
  }
}
