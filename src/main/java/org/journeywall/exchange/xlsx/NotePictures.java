package org.journeywall.exchange.xlsx;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.journeywall.exchange.xlsx.MapGrid.Spot;
import org.journeywall.layout.Rect;
import org.journeywall.model.Card;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Table;
import org.journeywall.paint.NotePhoto;
import org.journeywall.raster.PictureHeader;

/// The photographs of notes that nobody has typed yet, each in its note's cell and once in the
/// file.
final class NotePictures {
  /// The room a photograph has below what else stands in its cell, in points.
  static final double HEIGHT = 96;

  private static final double WIDTH = MapSheet.NOTE_WIDTH * 7 * 0.75;
  private static final double MARGIN = 4;

  private final XSSFWorkbook workbook;
  private final Table<PictureId, Picture> pictures;
  private final String name;
  private final Map<PictureId, Optional<Kept>> known = new HashMap<>();

  /// A picture in the file.
  private record Kept(int index, PictureHeader header) {}

  /// @param name what a photograph is called to those who do not see it
  NotePictures(XSSFWorkbook workbook, Table<PictureId, Picture> pictures, String name) {
    this.workbook = workbook;
    this.pictures = pictures;
    this.name = name;
  }

  /// Whether there is one to show for the card.
  boolean has(Card card) {
    return of(card).isPresent();
  }

  /// Lays it into the note's cell.
  ///
  /// @param top how far below the cell's upper edge, in points
  void put(XSSFSheet sheet, Spot spot, double top) {
    of(spot.card()).ifPresent(kept -> put(sheet, spot, top, kept));
  }

  private void put(XSSFSheet sheet, Spot spot, double top, Kept kept) {
    PictureHeader header = kept.header;
    Rect place =
        new Rect(MARGIN, top, WIDTH - 2 * MARGIN, HEIGHT - MARGIN)
            .fitted(header.width(), header.height());
    var anchor =
        new XSSFClientAnchor(
            Units.toEMU(place.x()),
            Units.toEMU(place.y()),
            Units.toEMU(place.right()),
            Units.toEMU(place.bottom()),
            spot.column(),
            spot.row(),
            spot.column(),
            spot.row());
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, kept.index);
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(name);
  }

  private Optional<Kept> of(Card card) {
    PictureId id = card.about().picture();
    return id != null && NotePhoto.standsFor(card)
        ? known.computeIfAbsent(id, this::kept)
        : Optional.empty();
  }

  // What only says that it is a picture is none.
  private Optional<Kept> kept(PictureId id) {
    Picture picture = pictures.get(id);
    if (picture == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(picture.base64());
      return Optional.ofNullable(PictureHeader.of(bytes))
          .map(header -> new Kept(workbook.addPicture(bytes, type(header)), header));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static int type(PictureHeader header) {
    return header.mediaType().equals("image/png")
        ? Workbook.PICTURE_TYPE_PNG
        : Workbook.PICTURE_TYPE_JPEG;
  }
}
