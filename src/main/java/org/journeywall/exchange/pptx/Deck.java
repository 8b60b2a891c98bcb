package org.journeywall.exchange.pptx;

import static org.apache.poi.sl.usermodel.PictureData.PictureType.JPEG;
import static org.apache.poi.sl.usermodel.PictureData.PictureType.PNG;

import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.journeywall.exchange.ExportJob;
import org.journeywall.exchange.FixedZip;
import org.journeywall.model.PictureId;
import org.journeywall.model.Texts;
import org.journeywall.model.WorkshopInfo;
import org.journeywall.vector.Markup;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;

/// A presentation: size, fonts, slides, notes, and what it says of itself. Shapes and notes are
/// written as text where the file is packed.
///
/// The font stands in the theme only, with its nature beside its name, so that a computer without
/// it takes one like it, and whoever wants another changes it in one place.
final class Deck implements AutoCloseable {
  private static final String MAKER = "Journeywall";
  private static final String FONT = "Noto Sans";

  /// Sans serif, normal width, as the font's own table says (OpenType, `OS/2` panose).
  private static final byte[] PANOSE = {2, 11, 5, 2, 4, 5, 4, 2, 2, 4};

  private static final byte SWISS = 34;

  private final XMLSlideShow show = new XMLSlideShow();
  private final String language;
  private final Photos photos;
  private final Parts parts = new Parts();
  private final Map<PictureId, XSLFPictureData> pictures = new HashMap<>();

  /// @param width in points
  /// @param height in points
  Deck(double width, double height, String language, Photos photos) {
    this.language = language;
    this.photos = photos;
    show.setPageSize(new Dimension((int) Math.ceil(width), (int) Math.ceil(height)));
    var fonts =
        show.getSlideMasters()
            .getFirst()
            .getTheme()
            .getXmlObject()
            .getThemeElements()
            .getFontScheme();
    for (var font : new CTFontCollection[] {fonts.getMajorFont(), fonts.getMinorFont()}) {
      font.getLatin().setTypeface(FONT);
      font.getLatin().setPanose(PANOSE);
      font.getLatin().setPitchFamily(SWISS);
    }
  }

  /// Adds a slide with these shapes, a title among them.
  XSLFSlide slide(List<Shape> shapes) throws IOException {
    XSLFSlide slide =
        show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
    var names = new HashMap<PictureId, String>();
    for (PictureId picture : pictures(shapes)) {
      names.put(picture, name(slide, picture));
    }
    var tree = new ByteArrayOutputStream();
    ShapeMarkup.tree(shapes, language, names, tree);
    parts.put(slide, "p:spTree", tree);
    return slide;
  }

  private static Set<PictureId> pictures(List<Shape> shapes) {
    var pictures = new LinkedHashSet<PictureId>();
    for (Shape shape : shapes) {
      PictureId picture = shape.picture();
      if (picture != null) {
        pictures.add(picture);
      }
      pictures.addAll(pictures(shape.inside));
    }
    return pictures;
  }

  // Each picture is in the file once.
  private String name(XSLFSlide slide, PictureId id) {
    XSLFPictureData data =
        pictures.computeIfAbsent(
            id,
            first -> {
              Photos.Photo photo = Objects.requireNonNull(photos.get(first));
              return show.addPicture(photo.bytes(), photo.isPng() ? PNG : JPEG);
            });
    return slide.addRelation(null, XSLFRelation.IMAGES, data).getRelationship().getId();
  }

  /// What the one who speaks reads below the slide.
  void notes(XSLFSlide slide, String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    XSLFNotes notes = show.getNotesSlide(slide);
    for (XSLFShape shape : List.copyOf(notes.getShapes())) {
      if (shape instanceof XSLFTextShape body) {
        if (body.getTextType() == Placeholder.BODY) {
          body.setText(MAKER);
          parts.put(notes, "a:p", paragraphs(text));
        } else {
          // Numbers and dates are copied from the master in a form no schema knows.
          notes.removeShape(shape);
        }
      }
    }
  }

  private static ByteArrayOutputStream paragraphs(String text) throws IOException {
    var out = new ByteArrayOutputStream();
    var xml = new Markup(out);
    for (String line : plain(text).split("\n", -1)) {
      xml.open("a:p");
      if (!line.isEmpty()) {
        xml.open("a:r").open("a:t").text(line).close("a:t");
        xml.close("a:r");
      }
      xml.close("a:p");
    }
    xml.flush();
    return out;
  }

  // Nothing in the file may tell who made it, on which machine or when.
  void describe(ExportJob job) throws IOException {
    WorkshopInfo info = job.workshop().info();
    LocalDate day = info.date() == null ? job.today() : info.date();
    var made = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    var core = show.getProperties().getCoreProperties();
    core.setCreator(MAKER);
    core.setTitle(plain(info.title()));
    core.setCreated(made);
    core.setModified(made);
    core.setLastModifiedByUser(MAKER);
    show.getProperties().getExtendedProperties().setApplication(MAKER);
    try {
      show.getPackage().getPackageProperties().setLanguageProperty(language);
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  // Without what XML cannot carry.
  private static String plain(String text) {
    return Texts.clean(text).replace('\uFFFE', '\uFFFD').replace('\uFFFF', '\uFFFD');
  }

  void write(OutputStream out) throws IOException {
    var archive = new ByteArrayOutputStream();
    show.write(archive);
    FixedZip.write(archive.toByteArray(), out, parts);
  }

  @Override
  public void close() throws IOException {
    show.close();
  }
}
