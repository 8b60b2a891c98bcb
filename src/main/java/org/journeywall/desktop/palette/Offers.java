package org.journeywall.desktop.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.menu.Deed;
import org.journeywall.desktop.menu.Doer;
import org.journeywall.desktop.menu.EditDeed;
import org.journeywall.desktop.menu.FileDeed;
import org.journeywall.desktop.menu.Keys;
import org.journeywall.desktop.menu.MenuName;
import org.journeywall.find.Fit;
import org.journeywall.find.Folding;
import org.journeywall.model.Card;
import org.journeywall.model.Grid;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Workshop;

/// What the palette offers for what was typed: the commands that were possible when it opened, and
/// cards. Good fits first; of two that fit alike the command used later, the card read earlier.
final class Offers {
  private static final int MOST_CARDS = 40;
  private static final int MOST_COMMANDS_BEFORE_CARDS = 6;

  /// No line of the palette shows more of a card.
  private static final int LONGEST = 300;

  /// Something that can be found, with the folded text it is found by.
  private record Candidate<T>(T value, String folded) {}

  private record Fitting<T>(T value, Fit fit) {}

  private final Workshop workshop;
  private final MapId front;
  private final Whereabouts whereabouts;
  private final List<Candidate<Entry>> commands;
  private List<Candidate<Card>> cards = List.of();

  Offers(Desk desk, Doer doer, Texts texts, RecentDeeds recent) {
    workshop = desk.editor().committed();
    front = desk.map();
    whereabouts = new Whereabouts(workshop, front, texts.locale());
    commands = commands(doer, texts, recent);
  }

  private static List<Candidate<Entry>> commands(Doer doer, Texts texts, RecentDeeds recent) {
    var found = new ArrayList<Candidate<Entry>>();
    for (MenuName menu : MenuName.values()) {
      for (Deed deed : menu.deeds()) {
        boolean other = deed != EditDeed.PALETTE && deed != FileDeed.RECENT;
        if (other && doer.possible(deed).getValue()) {
          ObservableValue<String> title = doer.title(deed);
          String name = title == null ? texts.say(deed.textKey()) : title.getValue();
          var entry = new Entry.OfDeed(deed, name, texts.say(menu.textKey()), Keys.shown(deed));
          found.add(new Candidate<>(entry, Folding.of(name)));
        }
      }
    }
    found.sort(Comparator.comparingInt(candidate -> place(candidate.value(), recent)));
    return found;
  }

  private static int place(Entry entry, RecentDeeds recent) {
    return entry instanceof Entry.OfDeed command ? recent.place(command.deed()) : 0;
  }

  /// What fits; all commands while nothing is typed.
  List<Entry> of(String typed) {
    List<String> words = Folding.words(typed);
    if (words.isEmpty()) {
      return commands.stream().map(Candidate::value).toList();
    }
    var deeds = fitting(commands, text -> Fit.ofName(text, words));
    var found = fitting(cards(), text -> Fit.of(text, words));
    Stream<Entry> cardEntries = found.stream().limit(MOST_CARDS).map(fit -> entry(fit.value()));
    Stream<Entry> deedEntries = deeds.stream().map(Fitting::value);
    if (found.isEmpty()) {
      return deedEntries.toList();
    }
    boolean cardsFirst =
        deeds.isEmpty() || found.getFirst().fit().compareTo(deeds.getFirst().fit()) < 0;
    return cardsFirst
        ? Stream.concat(cardEntries, deedEntries).toList()
        : Stream.concat(deedEntries.limit(MOST_COMMANDS_BEFORE_CARDS), cardEntries).toList();
  }

  private static <T> List<Fitting<T>> fitting(
      List<Candidate<T>> candidates, Function<String, Fit> fit) {
    return candidates.stream()
        .map(candidate -> new Fitting<>(candidate.value(), fit.apply(candidate.folded())))
        .filter(fitting -> fitting.fit() != Fit.NONE)
        .sorted(Comparator.comparing(Fitting::fit))
        .toList();
  }

  private Entry entry(Card card) {
    String line = card.excerpt(LONGEST);
    return new Entry.OfCard(card.id(), card.kind(), line, whereabouts.of(card));
  }

  // Folded with the first letter typed, not when the palette opens for a command.
  private List<Candidate<Card>> cards() {
    if (cards.isEmpty()) {
      Stream<MapId> others =
          workshop.mapsInOrder().stream().map(JourneyMap::id).filter(map -> !map.equals(front));
      cards =
          Stream.concat(Stream.of(front), others)
              .flatMap(map -> Grid.of(workshop, map).inReadingOrder().stream())
              .map(card -> new Candidate<>(card, Folding.of(card.text().strip())))
              .toList();
    }
    return cards;
  }
}
