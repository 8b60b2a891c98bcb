package org.journeywall.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.journeywall.compare.Difference;
import org.journeywall.compare.Differences;
import org.journeywall.exchange.CardTable;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.table.Mapping;
import org.journeywall.exchange.table.MappingGuess;
import org.journeywall.exchange.table.Returning;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.format.Opened;
import org.journeywall.format.WorkshopCodec;
import org.journeywall.model.Ids;
import org.journeywall.model.Outcome;
import org.journeywall.model.Workshop;

/// The sheets of somebody's file once they are text: what is guessed of their columns and taken in
/// as that, and what comes back to the workshop they may have gone out from.
///
/// As bytes a sheet ends with a form feed and begins with a line that is its name; cells stand
/// between tabs, and a line within a cell ends with a vertical tab.
public final class SheetsTarget {
  private static final Workshop OPEN = golden();

  private SheetsTarget() {}

  private static Workshop golden() {
    try (InputStream file =
        Objects.requireNonNull(SheetsTarget.class.getResourceAsStream("/golden/v1.2.journey"))) {
      var read = new WorkshopCodec().read(file.readAllBytes(), "f");
      if (read instanceof Outcome.Done<Opened>(var opened)) {
        return opened.workshop();
      }
      throw new IllegalStateException("the golden file cannot be read");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Takes any bytes; throws where taking in does, or where what came of it is not sound.
  public static void fuzzerTestOneInput(byte[] bytes) {
    List<RawSheet> sheets = sheets(new String(bytes, UTF_8));
    if (sheets.isEmpty()) {
      return;
    }
    Returning.to(OPEN, sheets, job()).ifPresent(back -> accepted(back.workshop()));
    Mapping guess = MappingGuess.of(sheets);
    taken(guess, sheets);
    for (int sheet = 0; sheet < sheets.size(); sheet++) {
      for (int header = -1; header < Math.min(3, sheets.get(sheet).rows().size()); header++) {
        Mapping asked = MappingGuess.of(sheets, sheet, header);
        taken(asked, sheets);
        taken(asked.as(guess.said()), sheets);
      }
    }
  }

  // Somebody takes everything, or every second difference.
  private static void accepted(Workshop back) {
    Differences differences = Differences.between(OPEN, back);
    List<Difference> all = differences.all();
    Intake.sound(differences.accepted(all));
    for (int first = 0; first < 2; first++) {
      int odd = first;
      Intake.sound(
          differences.accepted(
              IntStream.range(0, all.size())
                  .filter(i -> i % 2 == odd)
                  .mapToObj(all::get)
                  .toList()));
    }
  }

  private static void taken(Mapping mapping, List<RawSheet> sheets) {
    if (mapping.isEnough()
        && TableReader.workshop(mapping.table(sheets), job())
            instanceof Outcome.Done<Imported>(var taken)) {
      Intake.sound(taken.workshop());
    }
  }

  private static ImportJob job() {
    return new ImportJob("table.csv", "en", new Ids(new Random(1)));
  }

  private static List<RawSheet> sheets(String text) {
    return Arrays.stream(text.split("\f")).map(SheetsTarget::sheet).toList();
  }

  private static RawSheet sheet(String text) {
    List<String> lines = text.lines().toList();
    var rows = new ArrayList<CardTable.Row>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).replace('\u000b', '\n').split("\t", -1);
      rows.add(new CardTable.Row(i, List.of(cells)));
    }
    return new RawSheet(lines.isEmpty() ? "" : lines.getFirst(), rows);
  }
}
