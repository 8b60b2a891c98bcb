package org.journeywall.desktop.takein;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import org.journeywall.compare.Difference;
import org.journeywall.compare.DifferenceWords;
import org.journeywall.compare.Merge;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Dialogs;

/// Asks what of another workshop comes onto the wall, and which cards that say the same are
/// stacked.
public final class MergeDialog {
  private static final int LONGEST = 80;

  private final Dialogs dialogs;
  private final Texts texts;

  public MergeDialog(Dialogs dialogs) {
    this.dialogs = dialogs;
    texts = dialogs.texts().beside(MergeDialog.class);
  }

  /// Asks whether workshops that were dropped here are to be opened or merged.
  public void askWhether(int count, Runnable open, Runnable merge) {
    var opening = new ButtonType(texts.say("drop.open"), ButtonData.OTHER);
    var merging = new ButtonType(texts.say("drop.merge"), ButtonData.OK_DONE);
    var cancel = new ButtonType(texts.say("cancel"), ButtonData.CANCEL_CLOSE);
    dialogs
        .ask(texts.say("drop.title"), texts.say("drop.about", count), merging, opening, cancel)
        .ifPresent(chosen -> {
          if (chosen.equals(opening)) {
            open.run();
          } else if (chosen.equals(merging)) {
            merge.run();
          }
        });
  }

  /// Asks what comes.
  ///
  /// @param source what the other workshop is called
  /// @param then gets what is wanted, and which pairs are stacked
  public void ask(
      String source,
      Merge merge,
      boolean severalMaps,
      BiConsumer<List<Difference>, List<Merge.Alike>> then) {
    var words = new DifferenceWords(texts.locale(), severalMaps);
    Map<Offer, Merge.Alike> pairs = new LinkedHashMap<>();
    merge.alike().forEach(pair -> pairs.put(offer(pair), pair));
    Map<Offer, Difference> offers = new LinkedHashMap<>();
    merge.differences().all().forEach(one -> offers.put(TakeOver.offer(one, words), one));
    var lines = new ArrayList<Offer>();
    if (!pairs.isEmpty()) {
      lines.add(Offer.heading(texts.say("merge.alike")));
      lines.addAll(pairs.keySet());
      lines.add(Offer.heading(texts.say("merge.coming", source)));
    }
    lines.addAll(offers.keySet());
    new TakeOver(dialogs)
        .ask(
            texts.say("merge.title"),
            texts.say("merge.about", source),
            lines,
            TakeOver.OtherWay.NONE,
            () -> then.accept(ticked(offers), ticked(pairs)));
  }

  private static <T> List<T> ticked(Map<Offer, T> offers) {
    return offers.entrySet().stream()
        .filter(offer -> offer.getKey().taken().get())
        .map(Map.Entry::getValue)
        .toList();
  }

  private Offer offer(Merge.Alike pair) {
    String own = pair.own().excerpt(LONGEST);
    String other = pair.other().excerpt(LONGEST);
    String detail = own.equals(other) ? texts.say("merge.same") : texts.say("merge.also", other);
    return new Offer(
        Offer.Sort.JOINED,
        texts.say("merge.stack"),
        texts.say("merge.own", own),
        "",
        detail,
        new SimpleBooleanProperty(pair.surely()));
  }
}
