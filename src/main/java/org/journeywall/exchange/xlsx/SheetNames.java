package org.journeywall.exchange.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.WorkbookUtil;
import org.journeywall.exchange.CardSearch;
import org.journeywall.exchange.Origin;

/// Names for sheets: at most 31 characters, without those that Excel forbids, none twice whatever
/// the letter case.
final class SheetNames {
  static final String MAP = "Map";
  static final String CARDS = CardSearch.SHEET;
  static final String STAGES = "Stages";
  static final String PERSONAS = "Personas";
  static final String METRICS = "Metrics";
  static final String PLAYBOOK = "Playbook";
  static final String CONTENT = "Content plan";
  static final String ANALYSIS = "Analysis";

  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  SheetNames() {
    List.of(CARDS, STAGES, PERSONAS, METRICS, PLAYBOOK, CONTENT, ANALYSIS, Origin.SHEET)
        .forEach(name -> taken.add(key(name)));
    // Excel keeps it for itself.
    taken.add("history");
  }

  /// A free name like the wish.
  String free(String wish) {
    String safe = WorkbookUtil.createSafeSheetName(CellText.safe(wish).strip(), ' ').strip();
    String first = safe.isEmpty() ? MAP : safe;
    String name = first;
    for (int again = 2; !taken.add(key(name)); again++) {
      String ending = " (" + again + ")";
      name = cut(first, LONGEST - ending.length()) + ending;
    }
    return name;
  }

  private static String cut(String name, int longest) {
    if (name.length() <= longest) {
      return name;
    }
    int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
    return name.substring(0, end).strip();
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
