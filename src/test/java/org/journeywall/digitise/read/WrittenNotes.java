package org.journeywall.digitise.read;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.journeywall.digitise.image.Crop;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.shape.Quad;
import org.journeywall.digitise.shape.Spot;

/// Draws notes with text on them, as a camera sees them: coloured, a little askew, unevenly lit.
public final class WrittenNotes {
  /// What people write at such walls.
  static final Map<String, List<String>> TEXTS =
      Map.of(
          "pl",
          List.of(
              "Klient nie wie, kogo zapytać o cenę",
              "Oferta przychodzi po trzech tygodniach",
              "Kto podejmuje decyzję?",
              "Płatność kartą nie działa",
              "Zadzwoń do działu zakupów",
              "Porównanie z konkurencją",
              "Źle opisane funkcje produktu",
              "Próbna wersja wygasła za wcześnie",
              "Brak faktury w języku angielskim",
              "Umowa leży u prawników",
              "Szkolenie dla nowych użytkowników",
              "Dziękuję za szybką odpowiedź"),
          "cs",
          List.of(
              "Zákazník neví, koho se zeptat na cenu",
              "Nabídka přijde až po třech týdnech",
              "Kdo o tom rozhoduje?",
              "Platba kartou nefunguje",
              "Zavolat na oddělení nákupu",
              "Srovnání s konkurencí",
              "Špatně popsané funkce výrobku",
              "Zkušební verze vypršela příliš brzy",
              "Chybí faktura v angličtině",
              "Smlouva leží u právníků",
              "Školení pro nové uživatele",
              "Děkuji za rychlou odpověď"),
          "en",
          List.of(
              "Nobody knows whom to ask about prices",
              "The offer takes three weeks",
              "Who decides about this?",
              "Paying by card fails",
              "Call the purchasing department",
              "Compare with the competition",
              "Features are poorly described",
              "Trial ended too early",
              "No invoice in German",
              "Contract waits for legal",
              "Training for new users",
              "Thanks for the quick answer"));

  private static final List<Color> PAPERS =
      List.of(
          new Color(250, 218, 70),
          new Color(250, 158, 54),
          new Color(244, 146, 180),
          new Color(150, 212, 84),
          new Color(126, 186, 230),
          new Color(250, 250, 248));

  private WrittenNotes() {}

  /// The crop of a note.
  ///
  /// @param side of the note in the photograph, in pixels
  public static Crop note(String text, Font font, int side, SplittableRandom random) {
    int size = side * 3 / 2;
    var picture = new BufferedImage(size, size, BufferedImage.TYPE_3BYTE_BGR);
    Graphics2D on = picture.createGraphics();
    on.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    on.setColor(new Color(228, 228, 232));
    on.fillRect(0, 0, size, size);
    double angle = (random.nextDouble() - 0.5) * 0.05;
    on.rotate(angle, size / 2.0, size / 2.0);
    int left = (size - side) / 2;
    on.setColor(PAPERS.get(random.nextInt(PAPERS.size())));
    on.fillRect(left, left, side, side);
    on.setColor(new Color(28, 28, 40));
    on.setStroke(new BasicStroke(2));
    write(on, text, font, left, side);
    on.dispose();
    byte[] bgr = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    expose(bgr, size, random);
    return Crop.of(new Photo(size, size, bgr, 1, ""), corners(left, side, angle, size / 2.0));
  }

  // As large as it goes.
  private static void write(Graphics2D on, String text, Font font, int left, int side) {
    float points = side / 5f;
    List<String> lines = lines(on, text, font.deriveFont(points), side * 0.86);
    while (lines.isEmpty()
        || lines.size() * on.getFontMetrics(font.deriveFont(points)).getHeight() > side * 0.9) {
      points *= 0.94f;
      lines = lines(on, text, font.deriveFont(points), side * 0.86);
    }
    on.setFont(font.deriveFont(points));
    FontMetrics metrics = on.getFontMetrics();
    int y = left + (side - lines.size() * metrics.getHeight()) / 2 + metrics.getAscent();
    for (String line : lines) {
      on.drawString(line, left + (side - metrics.stringWidth(line)) / 2, y);
      y += metrics.getHeight();
    }
  }

  // Nothing where a word is too wide.
  private static List<String> lines(Graphics2D on, String text, Font font, double width) {
    FontMetrics metrics = on.getFontMetrics(font);
    var lines = new ArrayList<String>();
    for (String word : text.split(" ")) {
      if (metrics.stringWidth(word) > width) {
        return List.of();
      }
      String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
      if (!lines.isEmpty() && metrics.stringWidth(longer) <= width) {
        lines.set(lines.size() - 1, longer);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  private static void expose(byte[] bgr, int size, SplittableRandom random) {
    double slope = (random.nextDouble() - 0.5) * 0.3;
    for (int i = 0; i < bgr.length; i++) {
      double across = (double) (i / 3 % size) / size - 0.5;
      double noise = (random.nextDouble() + random.nextDouble() - 1) * 9;
      double value = (bgr[i] & 0xFF) * (0.85 + slope * across) + noise;
      bgr[i] = (byte) Math.clamp(Math.round(value), 0, 255);
    }
  }

  private static Quad corners(int left, int side, double angle, double middle) {
    Quad level = Quad.box(left, left, left + side, left + side);
    return new Quad(
        turned(level.a(), angle, middle),
        turned(level.b(), angle, middle),
        turned(level.c(), angle, middle),
        turned(level.d(), angle, middle));
  }

  private static Spot turned(Spot spot, double angle, double middle) {
    double x = spot.x() - middle;
    double y = spot.y() - middle;
    return new Spot(
        middle + x * Math.cos(angle) - y * Math.sin(angle),
        middle + x * Math.sin(angle) + y * Math.cos(angle));
  }
}
