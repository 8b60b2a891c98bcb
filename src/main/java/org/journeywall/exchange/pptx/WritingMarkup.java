package org.journeywall.exchange.pptx;

import java.io.IOException;
import org.journeywall.exchange.pptx.Writing.Paragraph;
import org.journeywall.exchange.pptx.Writing.Piece;
import org.journeywall.vector.Markup;

/// Writes the text of shapes as DrawingML (ECMA-376 part 1, chapter 21). It names no font: all text
/// is in the theme's.
///
/// @param language of the text, as a BCP 47 tag, for those who check its spelling
record WritingMarkup(Markup xml, String language) {
  private static final double EMU = 12_700;
  private static final int HUNDREDTHS = 100;

  /// The least size there is, in hundredths of a point.
  private static final long SMALLEST = 100;

  void write(Writing writing) throws IOException {
    xml.open("p:txBody").open("a:bodyPr");
    xml.with("wrap", writing.wrapped() ? "square" : "none");
    xml.with("lIns", emu(writing.left())).with("tIns", emu(writing.top()));
    xml.with("rIns", emu(writing.right())).with("bIns", "0");
    xml.with("rtlCol", "0").with("anchor", writing.middle() ? "ctr" : "t");
    xml.raw("<a:noAutofit/>").close("a:bodyPr");
    xml.raw("<a:lstStyle/>");
    for (Paragraph paragraph : writing.paragraphs()) {
      paragraph(paragraph);
    }
    xml.close("p:txBody");
  }

  private static String emu(double points) {
    return Long.toString(Math.round(points * EMU));
  }

  private static String hundredths(double points) {
    return Long.toString(Math.max(0, Math.round(points * HUNDREDTHS)));
  }

  private void paragraph(Paragraph paragraph) throws IOException {
    xml.open("a:p").open("a:pPr");
    xml.with("marL", emu(paragraph.indent())).with("indent", "0");
    xml.with("algn", paragraph.centred() ? "ctr" : "l");
    if (paragraph.height() > 0) {
      points("a:lnSpc", paragraph.height());
    }
    points("a:spcBef", paragraph.above());
    points("a:spcAft", 0);
    xml.raw("<a:buNone/>").close("a:pPr");
    for (Piece piece : paragraph.pieces()) {
      if (piece.breaks()) {
        xml.open("a:br");
        look("a:rPr", piece);
        xml.close("a:br");
      }
      xml.open("a:r");
      look("a:rPr", piece);
      xml.open("a:t").text(piece.text().replace('\n', ' ')).close("a:t");
      xml.close("a:r");
    }
    xml.close("a:p");
  }

  private void points(String element, double points) throws IOException {
    xml.open(element);
    xml.open("a:spcPts").with("val", hundredths(points)).empty();
    xml.close(element);
  }

  private void look(String element, Piece piece) throws IOException {
    long size = Math.max(SMALLEST, Math.round(piece.size() * HUNDREDTHS));
    xml.open(element).with("lang", language).with("sz", Long.toString(size));
    xml.with("b", piece.bold() ? "1" : "0");
    ShapeMarkup.colour(xml, piece.colour());
    xml.close(element);
  }
}
