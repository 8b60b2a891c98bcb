package org.journeywall.exchange.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.journeywall.exchange.Labels;
import org.journeywall.exchange.Origin;
import org.journeywall.exchange.Words;
import org.journeywall.exchange.table.ReturnedPlan;
import org.journeywall.insight.EmotionCurve;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.Involvement;
import org.journeywall.model.Persona;
import org.journeywall.model.Stage;
import org.journeywall.model.Workshop;

/// One row per persona, and what each stage asks of them: a column per stage.
final class PersonasSheet {
  private static final List<String> HEADER =
      List.of("persona", "role", "role-name", "goals", "barriers", "cards", "mean-emotion");

  private final Styles styles;
  private final XlsxTexts texts;
  private final Labels labels;
  private final Words words;
  private final Origin origin;

  PersonasSheet(Styles styles, XlsxTexts texts, Labels labels, Words words, Origin origin) {
    this.styles = styles;
    this.texts = texts;
    this.labels = labels;
    this.words = words;
    this.origin = origin;
  }

  void write(Workshop workshop, List<Grid> grids) {
    SheetCells sheet = styles.sheet(SheetNames.PERSONAS);
    List<Stage> stages = grids.stream().flatMap(grid -> grid.stages().stream()).toList();
    SheetTable table = new SheetTable(sheet, styles, 0, header(stages, grids.size() > 1));
    int id = HEADER.size() + stages.size();
    var meanings =
        new HashMap<>(
            Map.of("name", 0, "role", 1, "role-name", 2, "goals", 3, "barriers", 4, "id", id));
    for (int i = 0; i < stages.size(); i++) {
      meanings.put(ReturnedPlan.meaning(stages.get(i).id()), HEADER.size() + i);
    }
    var remembered = new Remembered(origin, SheetNames.PERSONAS, meanings, sheet.row(0));
    for (Persona persona : workshop.personasInOrder()) {
      SheetRow row = table.add();
      describe(row, persona);
      count(row, persona, workshop, grids);
      for (int i = 0; i < stages.size(); i++) {
        involve(row, HEADER.size() + i, persona, stages.get(i));
      }
      styles.text(row, id, persona.id().value(), Look.PLAIN);
      remembered.row(row);
    }
    int[] widths = new int[id + 1];
    Arrays.fill(widths, 30);
    System.arraycopy(new int[] {22, 18, 26, 36, 36, 10, 17}, 0, widths, 0, HEADER.size());
    table.widths(widths);
    sheet.sheet().setColumnHidden(id, true);
    table.finish("PersonaTable");
    sheet.sheet().createFreezePane(1, 1);
    Printing.wide(sheet.sheet());
  }

  // A table's columns have names of their own, whatever the stages are called.
  private List<String> header(List<Stage> stages, boolean severalMaps) {
    var header = new ArrayList<>(HEADER.stream().map(key -> texts.of(key)).toList());
    for (Stage stage : stages) {
      String name = labels.of(stage.id());
      String full = severalMaps ? labels.of(stage.map()) + ": " + name : name;
      header.add(free(header, full));
    }
    header.add(free(header, texts.of("id")));
    return header;
  }

  private static String free(List<String> names, String wish) {
    String free = wish;
    for (int again = 2; contains(names, free); again++) {
      free = wish + " (" + again + ")";
    }
    return free;
  }

  private static boolean contains(List<String> names, String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }

  private void describe(SheetRow row, Persona persona) {
    Look name =
        Look.PLAIN
            .on(Look.PALETTE.personaGround(persona.colour()))
            .in(Look.PALETTE.personaInk(persona.colour()))
            .bolder();
    styles.text(row, 0, labels.of(persona.id()), name);
    styles.text(row, 1, words.of(persona.role()), Look.PLAIN);
    styles.text(row, 2, persona.roleName(), Look.WRAPPED);
    styles.text(row, 3, persona.goals(), Look.WRAPPED);
    styles.text(row, 4, persona.barriers(), Look.WRAPPED);
  }

  private void count(SheetRow row, Persona persona, Workshop workshop, List<Grid> grids) {
    long cards =
        grids.stream()
            .flatMap(grid -> grid.inReadingOrder().stream())
            .filter(card -> concerns(card, persona))
            .count();
    styles.number(row, 5, (double) cards, Look.PLAIN);
    OptionalDouble mean =
        grids.stream()
            .flatMap(grid -> EmotionCurve.of(workshop, grid).stream())
            .filter(curve -> curve.persona().id().equals(persona.id()))
            .flatMap(curve -> curve.points().stream())
            .mapToDouble(EmotionCurve.Point::mean)
            .average();
    mean.ifPresent(value -> styles.number(row, 6, value, Look.PLAIN.shown("+0.0;\\-0.0;0.0")));
  }

  private static boolean concerns(Card card, Persona persona) {
    return card.about().personas().contains(persona.id())
        || card.details().scores().stream().anyMatch(score -> score.persona().equals(persona.id()));
  }

  private void involve(SheetRow row, int column, Persona persona, Stage stage) {
    for (Involvement involvement : persona.involvements()) {
      if (involvement.stage().equals(stage.id())) {
        String level = words.of(Words.Level.of(involvement));
        String need = involvement.need().isEmpty() ? "" : "\n" + involvement.need();
        styles.text(row, column, level + need, Look.WRAPPED);
      }
    }
  }
}
