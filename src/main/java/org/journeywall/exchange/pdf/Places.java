package org.journeywall.exchange.pdf;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfLinkAnnotation;
import com.itextpdf.kernel.pdf.navigation.PdfExplicitDestination;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.tagutils.TagTreePointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.journeywall.layout.Measures;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.MapId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Stage;
import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.journeywall.paint.Mark;
import org.journeywall.paint.Page;
import org.journeywall.paint.PageWords;

/// What the records of a document are called, where they stand, and the ways between them: from
/// each end of a link to the card at its other end, from a card to its details and back.
///
/// Ways lead to names, because what they lead to may stand on a page that comes later.
final class Places {
  private static final int LONGEST = 80;
  // What is seen around a card somebody jumps to, in board units.
  private static final double AROUND = 1.2 * Measures.NOTE;
  private static final double ABOVE_ENTRY = 12;

  private final Workshop workshop;
  private final Survey survey;
  private final PdfDocument pdf;
  private final Pen pen;
  private final PdfWords words;
  private final Feelings feelings;
  private final PageWords kinds;
  private final Map<Id, Integer> indexes = new HashMap<>();
  private final Map<Id, String> names = new HashMap<>();
  private final Set<CardId> told = new HashSet<>();

  Places(Workshop workshop, Survey survey, PdfDocument pdf, Pen pen, PdfWords words) {
    this.workshop = workshop;
    this.survey = survey;
    this.pdf = pdf;
    this.pen = pen;
    this.words = words;
    feelings = new Feelings(workshop, words);
    kinds = new PageWords(words.locale());
    for (JourneyMap map : workshop.mapsInOrder()) {
      for (Stage stage : workshop.stagesOf(map.id())) {
        know(stage.id(), stage.name());
      }
      for (Lane lane : workshop.lanesOf(map.id())) {
        know(lane.id(), lane.name());
      }
    }
  }

  private void know(Id id, String name) {
    indexes.put(id, indexes.size());
    names.put(id, Texts.line(name));
  }

  /// Stages and lanes of a map in their order.
  int index(Id stageOrLane) {
    return indexes.getOrDefault(stageOrLane, 0);
  }

  String name(Id stageOrLane) {
    return names.getOrDefault(stageOrLane, "");
  }

  Card card(CardId id) {
    return workshop.cards().require(id);
  }

  Link link(LinkId id) {
    return workshop.links().require(id);
  }

  /// How a persona feels along a map, in words.
  String feelings(MapId map, PersonaId persona) {
    return feelings.of(map, persona);
  }

  int order(CardId card) {
    return survey.order(card);
  }

  boolean isOnWall(CardId card) {
    return survey.isOnWall(card);
  }

  /// Names the place of a card on the wall, and leads from it along its links and to its details.
  void leadAway(TagTreePointer tag, Page page, PdfPage paper, CardId card, Mark.Group group) {
    List<Survey.End> ends = survey.ends(page, card);
    boolean detailed = survey.isDetailed(card);
    if (ends.isEmpty() && !detailed) {
      return;
    }
    var around = pen.onPaper(group.bounds().inset(-AROUND));
    pdf.addNamedDestination(
        wallName(card),
        PdfExplicitDestination.createFitR(
                paper, around.getLeft(), around.getBottom(), around.getRight(), around.getTop())
            .getPdfObject());
    if (detailed) {
      var spot = pen.onPaper(group.bounds());
      lead(tag, paper, spot, detailsName(card), words.say("details.of", called(card)));
    }
    for (Survey.End end : ends) {
      var spot = pen.onPaperFromPoints(end.spot());
      lead(tag, paper, spot, wallName(end.other()), words.say("link.to", called(end.other())));
    }
  }

  /// From what is written on a link to the card it leads to.
  void leadAlong(TagTreePointer tag, PdfPage paper, Link link, Mark.Group group) {
    if (isOnWall(link.to())) {
      String says = words.say("link.to", called(link.to()));
      lead(tag, paper, pen.onPaper(group.bounds()), wallName(link.to()), says);
    }
  }

  /// Names the place of a card's details, which is the first of them where more pages than one tell
  /// of it, and leads from there to the wall.
  void leadBack(TagTreePointer tag, PdfPage paper, CardId card, Mark.Group group) {
    var spot = pen.onPaper(group.bounds());
    if (told.add(card)) {
      pdf.addNamedDestination(
          detailsName(card),
          PdfExplicitDestination.createXYZ(paper, 0f, spot.getTop() + (float) ABOVE_ENTRY, 0)
              .getPdfObject());
    }
    if (isOnWall(card)) {
      lead(tag, paper, spot, wallName(card), words.say("wall.of", called(card)));
    }
  }

  /// From where a card is spoken of to its details, or to the wall where it has none.
  void leadTo(TagTreePointer tag, PdfPage paper, CardId card, Mark.Group group) {
    var spot = pen.onPaper(group.bounds());
    if (survey.isDetailed(card)) {
      lead(tag, paper, spot, detailsName(card), words.say("details.of", called(card)));
    } else if (isOnWall(card)) {
      lead(tag, paper, spot, wallName(card), words.say("wall.of", called(card)));
    }
  }

  private void lead(TagTreePointer tag, PdfPage paper, Rectangle spot, String name, String says) {
    var way = new PdfLinkAnnotation(spot);
    way.setAction(PdfAction.createGoTo(name));
    way.setBorder(new PdfArray(new int[] {0, 0, 0}));
    way.setContents(new PdfString(says, "UnicodeBig"));
    way.setFlag(PdfAnnotation.PRINT);
    paper.addAnnotation(-1, way, false);
    paper.setTabOrder(PdfName.S);
    var link = new TagTreePointer(tag);
    link.setPageForTagging(paper);
    link.addTag(StandardRoles.LINK).addAnnotationTag(way);
  }

  private String called(CardId card) {
    String text = Texts.line(card(card).text());
    return text.isBlank() ? kinds.kind(card(card).kind()) : Texts.excerpt(text, LONGEST);
  }

  private static String wallName(CardId card) {
    return "card-" + card.value();
  }

  private static String detailsName(CardId card) {
    return "details-" + card.value();
  }
}
