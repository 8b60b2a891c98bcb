package org.journeywall.exchange.pptx;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.journeywall.edit.RandomWorkshops;
import org.journeywall.exchange.ExportChoices;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.Exports;
import org.journeywall.exchange.NaughtyStrings;
import org.journeywall.exchange.Redaction;
import org.journeywall.layout.Arrangement;
import org.journeywall.layout.Board;
import org.journeywall.layout.BoardLayout;
import org.journeywall.layout.BoardWords;
import org.journeywall.layout.Measures;
import org.journeywall.layout.PlacedCard;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;
import org.journeywall.paint.HrWorkshop;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

/// The presentation as another program finds it.
class PptxExportTest {
  private static final double TOLERANCE = 0.5;

  @Test
  void cardsStandWhereTheyWereLaidOut() throws IOException {
    assertTrue(agreeing(HrWorkshop.made()) > 25);
    assertTrue(agreeing(RandomWorkshops.of(12, 150)) > 60);
  }

  /// Returns how many cards were compared.
  private static int agreeing(Workshop workshop) throws IOException {
    ExportJob job = Exports.job(workshop);
    int compared = 0;
    try (XMLSlideShow show = show(job)) {
      var layout = new BoardLayout(new FontBook(), BoardWords.in(job.locale()));
      for (int i = 0; i < job.maps().size(); i++) {
        Grid grid = Grid.of(workshop, job.maps().get(i));
        Board board = layout.board(grid, Arrangement.onPaper(grid), null);
        Map<String, XSLFShape> shapes = Shapes.byName(show.getSlides().get(i));
        Rectangle2D wall = Objects.requireNonNull(shapes.get("Wall")).getAnchor();
        double scale = wall.getHeight() / (board.height() - Measures.HEADER);
        double left = wall.getX() - Measures.LANE_COLUMN * scale;
        double top = wall.getY() - Measures.HEADER * scale;
        for (PlacedCard placed : board.cards()) {
          XSLFShape shape =
              Objects.requireNonNull(shapes.get("Card " + placed.card().id().value()));
          Rect rect = placed.rect().inset(placed.form() == PlacedCard.Form.TILE ? 0.5 : 0);
          Rectangle2D found = shape.getAnchor();
          assertEquals(rect.x(), (found.getX() - left) / scale, TOLERANCE);
          assertEquals(rect.y(), (found.getY() - top) / scale, TOLERANCE);
          assertEquals(rect.width(), found.getWidth() / scale, TOLERANCE);
          assertEquals(rect.height(), found.getHeight() / scale, TOLERANCE);
          compared++;
        }
      }
    }
    return compared;
  }

  @Test
  void theTextOfACardStandsInItsShape() throws IOException {
    Workshop hr = HrWorkshop.made();
    try (XMLSlideShow show = show(Exports.job(hr))) {
      for (XSLFSlide slide : show.getSlides()) {
        Shapes.byName(slide)
            .forEach((name, shape) -> {
              if (name.startsWith("Card ") && shape instanceof XSLFTextShape text) {
                Card card =
                    hr.cards().values().stream()
                        .filter(one -> name.equals("Card " + one.id().value()))
                        .findFirst()
                        .orElseThrow();
                assertTrue(words(text.getText()).contains(words(card.text())), text.getText());
              }
            });
      }
    }
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  @Test
  void whateverIsWrittenOnACardIsThere() throws IOException {
    Workshop naughty = NaughtyStrings.inACell();
    try (XMLSlideShow show = show(Exports.job(naughty))) {
      Map<String, XSLFShape> shapes = Shapes.byName(show.getSlides().getFirst());
      for (Card card : naughty.cards().values()) {
        XSLFShape shape = Objects.requireNonNull(shapes.get("Card " + card.id().value()));
        String read = ((XSLFTextShape) shape).getText();
        // Where a line was broken the space is gone, and the break is none of the text's.
        assertEquals(bare(card.text()), bare(read));
      }
    }
  }

  private static String bare(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .filter(c -> c < 0xFFFD || c > 0xFFFF)
        .mapToObj(Character::toString)
        .collect(joining());
  }

  @Test
  void shapesAreWhatTheyLookLike() throws IOException {
    try (XMLSlideShow show = show(Exports.job(HrWorkshop.made()))) {
      Map<String, XSLFShape> shapes = Shapes.byName(show.getSlides().getFirst());
      assertEquals(ShapeType.HOME_PLATE, form(shapes, "Stage "));
      assertTrue(
          shapes.values().stream()
              .anyMatch(one ->
                  one instanceof XSLFAutoShape auto && auto.getShapeType() == ShapeType.CHEVRON));
      assertEquals(ShapeType.SMILEY_FACE, form(shapes, "Face "));
      assertTrue(first(shapes, "Emotion curve ") instanceof XSLFFreeformShape);
      assertEquals("Noto Sans", show.getSlideMasters().getFirst().getTheme().getMinorFont());
    }
  }

  @Test
  void photographsAndCoursesAreThere() throws IOException {
    Workshop workshop = Photographed.made();
    try (XMLSlideShow show = show(Exports.job(workshop))) {
      assertEquals(1, show.getPictureData().size(), "two cards show the same photograph");
      Map<String, XSLFShape> shapes = Shapes.byName(show.getSlides().getFirst());
      Rectangle2D photo = first(shapes, "Photograph").getAnchor();
      assertEquals(
          Photographed.WIDTH / Photographed.HEIGHT, photo.getWidth() / photo.getHeight(), 0.01);
      Rectangle2D card =
          first(shapes, "Card " + Photographed.card(workshop).id().value()).getAnchor();
      assertTrue(card.contains(photo), card + " " + photo);
      assertTrue(first(shapes, "Course") instanceof XSLFFreeformShape);
    }
    ExportJob without = Exports.job(workshop).without(new Redaction(Set.of(Redaction.Part.NOTES)));
    try (XMLSlideShow show = show(without)) {
      assertEquals(0, show.getPictureData().size());
    }
  }

  private static ShapeType form(Map<String, XSLFShape> shapes, String name) {
    return ((XSLFAutoShape) first(shapes, name)).getShapeType();
  }

  private static XSLFShape first(Map<String, XSLFShape> shapes, String name) {
    return shapes.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void connectorsAreFastenedToCards() throws IOException {
    Workshop linked = RandomWorkshops.linked(5, 60);
    int fastened = 0;
    int labels = 0;
    try (XMLSlideShow show = show(Exports.job(linked))) {
      for (XSLFSlide slide : show.getSlides()) {
        Set<Integer> numbers = new HashSet<>();
        Set<Integer> cards = new HashSet<>();
        for (XSLFShape shape : Shapes.all(slide.getShapes())) {
          assertTrue(numbers.add(shape.getShapeId()), "two shapes have one number");
          if (shape.getShapeName().startsWith("Card ")) {
            cards.add(shape.getShapeId());
          }
          labels += shape.getShapeName().startsWith("Label ") ? 1 : 0;
        }
        for (XSLFShape shape : Shapes.all(slide.getShapes())) {
          if (shape instanceof XSLFConnectorShape line && line.getShapeName().startsWith("Link ")) {
            var ends = ((CTConnector) line.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
            assertTrue(cards.contains((int) ends.getStCxn().getId()));
            assertTrue(cards.contains((int) ends.getEndCxn().getId()));
            fastened++;
          }
        }
      }
    }
    assertTrue(fastened > 5, fastened + " connectors");
    assertTrue(labels > 0, "no connector says anything");
  }

  @Test
  void notesSayWhatTheSlideDoesNot() throws IOException {
    try (XMLSlideShow show = show(Exports.job(HrWorkshop.made()))) {
      String notes =
          show.getSlides().getFirst().getNotes().getTextParagraphs().stream()
              .flatMap(List::stream)
              .map(paragraph -> paragraph.getText())
              .collect(joining("\n"));
      assertTrue(notes.contains("Product demo\n"), notes);
      assertTrue(notes.contains("votes: 7"), notes);
    }
  }

  @Test
  void overviewAndStagesComeWhereTheyAreAskedFor() throws IOException {
    Workshop hr = HrWorkshop.made();
    ExportJob job = Exports.job(hr);
    int stages = job.maps().stream().mapToInt(map -> hr.stagesOf(map).size()).sum();
    assertEquals(job.maps().size(), slides(job, Map.of()));
    assertEquals(2 * job.maps().size(), slides(job, Map.of("overview", "yes")));
    assertEquals(job.maps().size() + stages, slides(job, Map.of("stage-slides", "yes")));
  }

  private static int slides(ExportJob job, Map<String, String> choices) throws IOException {
    try (XMLSlideShow show = show(job.with(new ExportChoices(choices)))) {
      for (XSLFSlide slide : show.getSlides()) {
        assertFalse(slide.getTitle().isBlank());
      }
      return show.getSlides().size();
    }
  }

  @Test
  void noSlideIsLargerThanThereCanBe() throws IOException {
    Workshop large = RandomWorkshops.of(3, 3_000);
    try (XMLSlideShow show = show(Exports.job(large))) {
      double longest = Math.max(show.getPageSize().getWidth(), show.getPageSize().getHeight());
      assertTrue(longest <= PptxExport.LONGEST_SIDE, longest + " points");
      for (XSLFShape shape : show.getSlides().getFirst().getShapes()) {
        assertTrue(shape.getAnchor().getMaxX() <= longest + 1, shape.getShapeName());
      }
    }
  }

  @Test
  void nothingTellsWhenItWasMade() throws IOException {
    Workshop hr = HrWorkshop.made();
    var job = Exports.job(hr);
    try (XMLSlideShow show = show(job)) {
      var core = show.getProperties().getCoreProperties();
      assertEquals("Journeywall", core.getCreator());
      assertEquals("HR SaaS – buyer journey", core.getTitle());
      List<MapId> maps = job.maps();
      assertEquals(maps.size(), show.getSlides().size());
    }
  }

  private static XMLSlideShow show(ExportJob job) throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(Exports.written(new PptxExport(), job)));
  }
}
