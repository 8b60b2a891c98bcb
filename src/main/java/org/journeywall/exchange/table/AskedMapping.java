package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.CardData;
import org.journeywall.exchange.CardSearch;
import org.journeywall.exchange.Plain;
import org.journeywall.exchange.RawSheet;
import org.journeywall.exchange.Words;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Problem.Kind;

/// What somebody said in words about the columns of a table, where no window can show them.
///
/// @param columns names of columns of the file by what they mean; what is not said is guessed
/// @param matrix whether stages stand side by side
public record AskedMapping(Map<String, String> columns, boolean matrix) {
  public AskedMapping {
    columns = Map.copyOf(columns);
  }

  /// Whether nothing was said.
  public boolean isEmpty() {
    return columns.isEmpty() && !matrix;
  }

  /// The mapping, or which name is not understood.
  public Outcome<Mapping> in(List<RawSheet> sheets, String fileName) {
    Mapping guess = MappingGuess.of(sheets);
    for (int sheet = 0; sheet < sheets.size() && !columns.isEmpty(); sheet++) {
      int header = header(sheets.get(sheet));
      if (header >= 0) {
        guess = MappingGuess.of(sheets, sheet, header);
        break;
      }
    }
    Mapping mapping = new Mapping(guess.sheet(), guess.header(), matrix, guess.columns());
    List<String> names =
        guess.header() < 0
            ? List.of()
            : sheets.get(guess.sheet()).rows().get(guess.header()).cells();
    for (Map.Entry<String, String> asked : columns.entrySet()) {
      CardColumn meaning = Words.find(CardColumn.class, asked.getKey());
      if (meaning == null) {
        return Outcome.failed(Problem.of(Kind.COLUMN_UNKNOWN, null, asked.getKey(), meanings()));
      }
      int at = place(names, asked.getValue());
      if (at < 0) {
        return Outcome.failed(
            Problem.of(Kind.IMPORT_COLUMN_MISSING, fileName, asked.getValue(), joined(names)));
      }
      mapping = mapping.with(at, meaning);
    }
    return mapping.isEnough()
        ? Outcome.done(mapping)
        : Outcome.failed(Problem.of(Kind.IMPORT_NO_HEADER, fileName));
  }

  private int header(RawSheet sheet) {
    for (int i = 0; i < sheet.rows().size() && i < CardSearch.HEADER_WITHIN; i++) {
      List<String> cells = sheet.rows().get(i).cells();
      if (columns.values().stream().allMatch(name -> place(cells, name) >= 0)) {
        return i;
      }
    }
    return -1;
  }

  private static int place(List<String> names, String wanted) {
    for (int i = 0; i < names.size(); i++) {
      if (Plain.name(names.get(i)).equals(Plain.name(wanted))) {
        return i;
      }
    }
    return -1;
  }

  private static String meanings() {
    var all = new ArrayList<String>();
    for (CardColumn column : CardColumn.values()) {
      all.add(CardData.words().of(column));
    }
    return joined(all);
  }

  private static String joined(Collection<String> names) {
    return names.stream().filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
  }
}
