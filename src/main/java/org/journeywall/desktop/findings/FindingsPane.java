package org.journeywall.desktop.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Buttons;
import org.journeywall.edit.ChangeMap;
import org.journeywall.edit.MapChange;
import org.journeywall.finding.Finding;
import org.journeywall.finding.FindingTexts;
import org.journeywall.finding.Reading;
import org.journeywall.model.Dismissal;
import org.journeywall.model.MapId;
import org.jspecify.annotations.Nullable;

/// What the map in front says, in sentences, most important first and by kind; each leads to its
/// place and can be dismissed with a reason. What was dismissed stands below and can be brought
/// back.
public final class FindingsPane extends ScrollPane {
  /// So many of one kind are told one by one.
  private static final int MOST = 12;

  private final Desk desk;
  private final MapReader reader;
  private final Places places;
  private final Texts texts;
  private final FindingTexts sentences;
  private final VBox rows = new VBox();
  private final BooleanProperty dismissedShown = new SimpleBooleanProperty();
  private boolean writing;
  private MapReader.@Nullable Read shown;

  public FindingsPane(Desk desk, MapReader reader, Texts windowTexts, Places places) {
    this.desk = desk;
    this.reader = reader;
    this.places = places;
    texts = windowTexts.beside(FindingsPane.class);
    sentences = new FindingTexts(texts.locale());
    setId("findings");
    getStyleClass().add("findings");
    getStylesheets()
        .add(
            Objects.requireNonNull(FindingsPane.class.getResource("findings.css"))
                .toExternalForm());
    rows.getStyleClass().add("finding-rows");
    setContent(rows);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    VBox.setVgrow(this, Priority.ALWAYS);
    var inSight = sceneProperty().map(scene -> true).orElse(false);
    reader.readProperty().when(inSight).subscribe(now -> tell());
  }

  // Whoever is writing a reason keeps the field until it is written.
  private void tell() {
    MapReader.Read now = reader.readProperty().get();
    if (writing || now.equals(shown)) {
      return;
    }
    shown = now;
    var nodes = new ArrayList<Node>();
    Reading reading = now.reading();
    if (reading.open().isEmpty()) {
      nodes.add(line(texts.say("none"), "advice"));
    }
    byKind(reading.open()).forEach((kind, findings) -> addKind(nodes, kind, findings, now));
    if (!reading.dismissed().isEmpty()) {
      addDismissed(nodes, reading.dismissed(), now);
    }
    rows.getChildren().setAll(nodes);
  }

  // In the order of their most important ones.
  private static Map<Finding.Kind, List<Finding>> byKind(List<Finding> findings) {
    var kinds = new LinkedHashMap<Finding.Kind, List<Finding>>();
    for (Finding finding : findings) {
      kinds.computeIfAbsent(finding.kind(), none -> new ArrayList<>()).add(finding);
    }
    return kinds;
  }

  private void addKind(
      List<Node> nodes, Finding.Kind kind, List<Finding> findings, MapReader.Read read) {
    nodes.add(line(sentences.heading(kind), "kind-heading"));
    nodes.add(line(sentences.advice(kind), "advice"));
    for (Finding finding : findings.subList(0, Math.min(MOST, findings.size()))) {
      String said = sentences.sentence(finding, read.workshop());
      nodes.add(FindingRow.open(said, deeds(finding, read.map()), texts));
    }
    if (findings.size() > MOST) {
      var more = new Hyperlink(texts.say("more", findings.size() - MOST));
      more.setOnAction(event -> places.show(findings));
      nodes.add(more);
    }
  }

  private FindingRow.Deeds deeds(Finding finding, MapId map) {
    return new FindingRow.Deeds() {
      @Override
      public void go() {
        places.show(finding);
      }

      @Override
      public void dismiss(String reason) {
        change(map, new MapChange.Dismiss(finding.dismissal(reason)));
      }

      @Override
      public void written(String reason) {
        desk.draft(() -> dismiss(reason));
      }

      @Override
      public void giveUp() {
        desk.draft(() -> {});
      }

      @Override
      public void writing(boolean begun) {
        writing = begun;
        tell();
      }
    };
  }

  private void change(MapId map, MapChange change) {
    desk.commit(new ChangeMap(map, change));
  }

  private void addDismissed(
      List<Node> nodes, List<Reading.Dismissed> dismissed, MapReader.Read read) {
    Button heading = Buttons.text(texts.say("dismissed", dismissed.size()), this::turnDismissed);
    heading.setId("findings-dismissed");
    heading.getStyleClass().addAll("flat", "kind-heading");
    var box = new VBox();
    for (Reading.Dismissed one : dismissed) {
      Dismissal why = one.dismissal();
      box.getChildren()
          .add(
              FindingRow.dismissed(
                  sentences.sentence(one.finding(), read.workshop()),
                  why.reason(),
                  () -> places.show(one.finding()),
                  () -> change(read.map(), new MapChange.BringBack(why)),
                  texts));
    }
    box.visibleProperty().bind(dismissedShown);
    box.managedProperty().bind(dismissedShown);
    nodes.add(heading);
    nodes.add(box);
  }

  private void turnDismissed() {
    dismissedShown.set(!dismissedShown.get());
  }

  private static Label line(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
