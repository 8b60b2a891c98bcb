package org.journeywall.desktop.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.journeywall.desktop.field.Entry;
import org.journeywall.desktop.field.Field;
import org.journeywall.desktop.field.Segments;
import org.journeywall.edit.CardChange;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Evidence;
import org.journeywall.model.Evidence.Basis;
import org.jspecify.annotations.Nullable;

/// How well the selected cards are founded, with how many were asked and where it can be looked up.
final class EvidenceField implements CardField {
  private static final double COUNT_WIDTH = 64;
  private static final int MOST = 1_000_000;

  private final Kit kit;
  private final Segments<Basis> bases;
  private final TextField countText = new TextField();
  private final TextField sourceText = new TextField();
  private final Entry count;
  private final Entry source;
  private final HBox founded;
  private final Field field;

  EvidenceField(Kit kit) {
    this.kit = kit;
    bases =
        new Segments<>(List.of(Basis.ASSUMPTION, Basis.OBSERVED, Basis.MEASURED), this::name, true)
            .fitted();
    count = entry(countText, "evidence.count");
    source = entry(sourceText, "evidence.source");
    countText.setMinWidth(COUNT_WIDTH);
    countText.setPrefWidth(COUNT_WIDTH);
    HBox.setHgrow(sourceText, Priority.ALWAYS);
    founded = new HBox(6, countText, sourceText);
    founded.managedProperty().bind(founded.visibleProperty());
    countText.managedProperty().bind(countText.visibleProperty());
    field = new Field(kit.say("evidence"), bases, founded);
    field.setId("card-evidence");
  }

  private Entry entry(TextField text, String key) {
    text.setAccessibleText(kit.say(key));
    return new Entry(text, kit.typing());
  }

  private String name(Basis basis) {
    return kit.say("evidence." + basis.name().toLowerCase(Locale.ROOT));
  }

  @Override
  public Node node() {
    return field;
  }

  @Override
  public Standing standing(Chosen cards) {
    boolean plan = cards.all(card -> card.kind() == CardKind.ACTION);
    return Standing.openIf(!plan || cards.any(card -> !isUnstated(card)));
  }

  private static boolean isUnstated(Card card) {
    return card.about().evidence().equals(Evidence.NONE);
  }

  @Override
  public void show(Chosen cards) {
    @Nullable Basis basis = cards.common(card -> card.about().evidence().basis()).orElse(null);
    field.say(basis == null ? kit.say("mixed") : "");
    bases.show(basis, chosen -> change(cards, old -> based(old, chosen)));
    Optional<Integer> counted = cards.common(card -> card.about().evidence().count());
    boolean many = basis == Basis.OBSERVED && counted.orElse(0) > 0;
    bases
        .button(Basis.OBSERVED)
        .setText(name(Basis.OBSERVED) + (many ? " · " + counted.orElse(0) : ""));
    countText.setVisible(basis == Basis.OBSERVED);
    founded.setVisible(basis == Basis.OBSERVED || basis == Basis.MEASURED);
    count.show(
        cards.ids(),
        counted.filter(number -> number > 0).map(String::valueOf).orElse(""),
        text -> countTo(cards, text));
    countText.setPromptText(kit.say(counted.isEmpty() ? "mixed" : "evidence.count"));
    Optional<String> sources = cards.common(card -> card.about().evidence().source());
    sourceText.setPromptText(kit.say(sources.isEmpty() ? "mixed" : "evidence.source"));
    source.show(
        cards.ids(),
        sources.orElse(""),
        text -> change(cards, old -> new Evidence(old.basis(), old.count(), text)));
  }

  private static Evidence based(Evidence old, @Nullable Basis basis) {
    return new Evidence(basis == null ? Basis.UNSTATED : basis, old.count(), old.source());
  }

  private boolean countTo(Chosen cards, String text) {
    Double number = text.isBlank() ? (Double) 0.0 : kit.numbers().read(text);
    if (number == null || number < 0 || number > MOST || number != Math.rint(number)) {
      return false;
    }
    int whole = number.intValue();
    return change(cards, old -> new Evidence(old.basis(), whole, old.source()));
  }

  private boolean change(Chosen cards, UnaryOperator<Evidence> change) {
    kit.change(cards, card -> new CardChange.EvidenceTo(change.apply(card.about().evidence())));
    return true;
  }
}
