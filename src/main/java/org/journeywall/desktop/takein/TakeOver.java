package org.journeywall.desktop.takein;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.journeywall.compare.Difference;
import org.journeywall.compare.DifferenceWords;
import org.journeywall.compare.Differences;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;

/// Asks which of the differences between the wall and something that came from elsewhere are to be
/// taken over.
public final class TakeOver {
  private final Dialogs dialogs;
  private final Texts texts;

  /// What else can be done with what came.
  ///
  /// @param text of the button
  record OtherWay(String text, Runnable action) {
    static final OtherWay NONE = new OtherWay("", () -> {});
  }

  public TakeOver(Dialogs dialogs) {
    this.dialogs = dialogs;
    texts = dialogs.texts().beside(TakeOver.class);
  }

  /// Shows the differences and hands those on that are wanted.
  ///
  /// @param file where they come from
  /// @param severalMaps whether places name their map
  public void ask(
      String file,
      Differences differences,
      boolean severalMaps,
      Runnable asNew,
      Consumer<List<Difference>> then) {
    var words = new DifferenceWords(texts.locale(), severalMaps);
    Map<Offer, Difference> offers = new LinkedHashMap<>();
    differences.all().forEach(one -> offers.put(offer(one, words), one));
    ask(
        texts.say("title"),
        texts.say("about", file, differences.all().size()),
        List.copyOf(offers.keySet()),
        new OtherWay(texts.say("as-new"), asNew),
        () ->
            then.accept(
                offers.entrySet().stream()
                    .filter(offer -> offer.getKey().taken().get())
                    .map(Map.Entry::getValue)
                    .toList()));
  }

  static Offer offer(Difference one, DifferenceWords words) {
    return new Offer(
        Offer.Sort.valueOf(one.happening().name()),
        words.what(one),
        words.name(one),
        one.edits().isEmpty() ? "" : words.place(one),
        words.detail(one),
        new SimpleBooleanProperty(true));
  }

  void ask(String title, String about, List<Offer> lines, OtherWay other, Runnable go) {
    var sentence = new Label(about);
    sentence.setWrapText(true);
    var list = new OfferList(lines, texts);
    var content = new VBox(14, sentence, list);
    content
        .getStylesheets()
        .add(Objects.requireNonNull(TakeOver.class.getResource("takein.css")).toExternalForm());
    content.setId("take-over");
    var take = new ButtonType(texts.say("take"), ButtonData.OK_DONE);
    var cancel = new ButtonType(texts.say("cancel"), ButtonData.CANCEL_CLOSE);
    var otherway = new ButtonType(other.text(), ButtonData.LEFT);
    var buttons = new ArrayList<>(List.of(take, cancel));
    if (!other.text().isEmpty()) {
      buttons.add(otherway);
    }
    Dialog<ButtonType> dialog = dialogs.make(title, content, buttons.toArray(ButtonType[]::new));
    Button button = (Button) dialog.getDialogPane().lookupButton(take);
    button.setId("take-over-go");
    button.textProperty().bind(list.taken().map(count -> texts.say("take.some", count)));
    button.disableProperty().bind(list.taken().isEqualTo(0));
    list.onEnter(button::fire);
    dialog.setOnShown(event -> list.begin());
    dialog
        .resultProperty()
        .addListener((value, was, is) -> {
          if (take.equals(is)) {
            go.run();
          } else if (otherway.equals(is)) {
            other.action().run();
          }
        });
    dialog.show();
  }
}
