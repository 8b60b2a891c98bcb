package org.journeywall.exchange.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.journeywall.exchange.CardColumn;
import org.journeywall.exchange.Words;
import org.journeywall.model.Texts;

/// Where in a table the known columns stand, and which there are besides. Of two columns with one
/// meaning the first has it.
///
/// @param names of all columns, from left to right, none empty
/// @param known place of each known column that the table has, counted from 0
/// @param unknown places of the others
record Columns(List<String> names, Map<CardColumn, Integer> known, List<Integer> unknown) {

  static Columns of(List<String> header) {
    var names = new ArrayList<String>();
    var known = new EnumMap<CardColumn, Integer>(CardColumn.class);
    var unknown = new ArrayList<Integer>();
    for (int i = 0; i < header.size(); i++) {
      String name = Texts.line(header.get(i));
      names.add(name.isEmpty() ? "#" + (i + 1) : name);
      CardColumn column = Words.find(CardColumn.class, name);
      if (column == null || known.putIfAbsent(column, i) != null) {
        unknown.add(i);
      }
    }
    return new Columns(names, known, unknown);
  }

  /// The names of the columns nobody knows, without those that have none.
  List<String> strangers() {
    return unknown.stream().map(names::get).filter(name -> !name.startsWith("#")).toList();
  }
}
