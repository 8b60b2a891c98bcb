package org.journeywall.desktop.takein;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Shows an [Offer]: a tick, what happened, to what, and what is different.
final class OfferCell extends ListCell<Offer> {
  static final double BADGE = 150;
  static final double WORDS = 510;

  private final CheckBox tick = new CheckBox();
  private final Label badge = new Label();
  private final Label title = new Label();
  private final Label place = new Label();
  private final Label detail = new Label();
  private final Label heading = new Label();
  private final HBox row;
  private @Nullable BooleanProperty bound;

  OfferCell() {
    badge.setMinWidth(BADGE);
    badge.getStyleClass().add("offer-badge");
    title.getStyleClass().add("strong");
    title.setMinWidth(0);
    place.getStyleClass().addAll("quiet", "small");
    place.setMinWidth(Region.USE_PREF_SIZE);
    detail.getStyleClass().add("small");
    detail.setWrapText(true);
    heading.getStyleClass().add("heading");
    heading.setPadding(new Insets(10, 0, 2, 2));
    tick.setFocusTraversable(false);
    var first = new HBox(10, title, place);
    first.setAlignment(Pos.BASELINE_LEFT);
    var words = new VBox(2, first, detail);
    words.setPrefWidth(WORDS);
    words.setMaxWidth(WORDS);
    HBox.setHgrow(words, Priority.ALWAYS);
    row = new HBox(10, tick, badge, words);
    row.setAlignment(Pos.TOP_LEFT);
    row.setPadding(new Insets(4, 2, 4, 2));
    getStyleClass().add("offer");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Offer offer, boolean empty) {
    super.updateItem(offer, empty);
    if (bound != null) {
      tick.selectedProperty().unbindBidirectional(bound);
      bound = null;
    }
    if (offer == null || empty) {
      setGraphic(null);
    } else if (offer.isHeading()) {
      heading.setText(offer.title());
      setGraphic(heading);
    } else {
      show(offer);
    }
  }

  private void show(Offer offer) {
    badge.setText(offer.badge());
    badge.getStyleClass().removeIf(style -> style.startsWith("offer-sort-"));
    badge
        .getStyleClass()
        .add("offer-sort-" + String.valueOf(offer.sort()).toLowerCase(Locale.ROOT));
    title.setText(offer.title());
    place.setText(offer.place());
    detail.setText(offer.detail());
    detail.setManaged(!offer.detail().isEmpty());
    bound = offer.taken();
    tick.selectedProperty().bindBidirectional(offer.taken());
    setAccessibleText(
        String.join(". ", offer.badge(), offer.title(), offer.place(), offer.detail()));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    setGraphic(row);
  }
}
