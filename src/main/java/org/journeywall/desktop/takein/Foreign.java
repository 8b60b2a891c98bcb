package org.journeywall.desktop.takein;

import java.util.List;
import java.util.Map;
import org.journeywall.exchange.ImportJob;
import org.journeywall.exchange.Imported;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.table.Mapping;
import org.journeywall.exchange.table.MappingGuess;
import org.journeywall.exchange.table.TableReader;
import org.journeywall.model.Outcome;

/// A file of somebody else with tables nobody here knows.
///
/// @param sheets at least one with at least one row
/// @param job the import it belongs to
/// @param remembered what columns of such names meant before, by their signature
public record Foreign(List<RawSheet> sheets, ImportJob job, Map<String, String> remembered) {
  private static final int SHOWN = 60;

  public Foreign {
    sheets = List.copyOf(sheets);
    remembered = Map.copyOf(remembered);
  }

  /// What is most probably meant: what was meant before, or else the guess.
  public Mapping first() {
    return known(MappingGuess.of(sheets));
  }

  /// The same for one sheet.
  Mapping first(int sheet) {
    return known(MappingGuess.of(sheets, sheet));
  }

  /// The same where the row is known that names the columns.
  Mapping first(int sheet, int header) {
    return known(MappingGuess.of(sheets, sheet, header));
  }

  private Mapping known(Mapping guess) {
    String said = remembered.get(Mapping.signature(sheets.get(guess.sheet()), guess.header()));
    return said == null || guess.header() < 0 ? guess : guess.as(said);
  }

  /// The first cards it gives.
  Outcome<Imported> preview(Mapping mapping) {
    List<RawSheet> beginnings =
        sheets.stream()
            .map(sheet ->
                new RawSheet(
                    sheet.name(), sheet.rows().subList(0, Math.min(SHOWN, sheet.rows().size()))))
            .toList();
    return TableReader.workshop(mapping.table(beginnings), job);
  }

  /// All of it.
  public Outcome<Imported> read(Mapping mapping) {
    return TableReader.workshop(mapping.table(sheets), job);
  }
}
