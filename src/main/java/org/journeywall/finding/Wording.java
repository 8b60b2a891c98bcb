package org.journeywall.finding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.journeywall.find.Folding;

/// How a card puts what it says: the stems of the words that carry meaning, whatever their order,
/// and what turns the meaning round.
///
/// @param stems of the words that carry meaning, each once
/// @param negated whether it says that something is not there or does not happen
/// @param directions *before* or *after*, *from* or *to*
public record Wording(Set<String> stems, boolean negated, Set<Direction> directions) {
  /// The Dice coefficient, `2 · |common| / (|one| + |other|)`, from which on two wordings say the
  /// same: of six words one may be more than in the other, of three none.
  private static final double ALIKE = 0.85;

  /// What a preposition may turn round.
  public enum Direction {
    BEFORE,
    AFTER,
    FROM,
    TO;

    private boolean contradicts(Direction other) {
      return switch (this) {
        case BEFORE -> other == AFTER;
        case AFTER -> other == BEFORE;
        case FROM -> other == TO;
        case TO -> other == FROM;
      };
    }
  }

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}%]+");
  private static final Pattern MAIL = Pattern.compile("\\be[-‐‑ ]?mail");

  // Folded words that carry no meaning of their own.
  private static final Set<String> EMPTY =
      words(
          "the an of for on in at by is are was were be and or it its this that with as we our"
              + " they their you your i a w we na z ze u o oraz dla za sie jest sa byl byla to ten"
              + " ta te ktory ktora ich jego jej nas nasz nam ku ve s se je jsou byl pro ze si"
              + " ktery ktera jejich nas nase nam pri u k ke i az co jak czy by ale do od too zbyt"
              + " za prilis bardzo velmi moc very during podczas trakcie behem prubehu");

  private static final Set<String> NEGATIONS =
      words(
          "not no never nobody none nothing without cannot lack lacks lacking missing dont doesnt"
              + " cant wont isnt nie nikt nic nigdy bez brak brakuje zaden zadna zadne zadnych"
              + " neni nejsou nikdo nic nikdy zadny zadna zadne zadnych chybi chybejici nelze");

  private static final Set<String> BEFORE = words("before przed pred prior");
  private static final Set<String> AFTER = words("after po");
  private static final Set<String> FROM = words("from od");
  private static final Set<String> TO = words("into do");

  /// Czech verbs deny by their beginning; the words that only look like it are many.
  private static final Set<String> CZECH_DENIALS =
      words(
          "nefung nerozum nevi nevid nedost nedostava nemaj nema nemam nemoh nemuz neodpov nechce"
              + " nezna nepouz neprich nedoraz neplat nestih nedaj nejde");

  private static Set<String> words(String list) {
    return Set.of(new LinkedHashSet<>(List.of(list.split(" "))).toArray(String[]::new));
  }

  /// How a text puts it.
  public static Wording of(String text) {
    var stems = new LinkedHashSet<String>();
    var directions = new LinkedHashSet<Direction>();
    boolean negated = false;
    String plain =
        MAIL.matcher(Folding.of(text).replace("'", "").replace("’", "")).replaceAll("email");
    for (String word : WORDS.split(plain)) {
      if (word.isEmpty()) {
        continue;
      }
      direct(word, directions);
      if (NEGATIONS.contains(word)) {
        negated = true;
      } else if (CZECH_DENIALS.stream().anyMatch(word::startsWith)) {
        negated = true;
        stems.add(Stems.of(word.substring(2)));
      } else if (!EMPTY.contains(word) && !isPreposition(word)) {
        stems.add(Stems.of(word));
      }
    }
    return new Wording(stems, negated, directions);
  }

  private static boolean isPreposition(String word) {
    return BEFORE.contains(word)
        || AFTER.contains(word)
        || FROM.contains(word)
        || TO.contains(word);
  }

  private static void direct(String word, Set<Direction> directions) {
    if (BEFORE.contains(word)) {
      directions.add(Direction.BEFORE);
    } else if (AFTER.contains(word)) {
      directions.add(Direction.AFTER);
    } else if (FROM.contains(word)) {
      directions.add(Direction.FROM);
    } else if (TO.contains(word)) {
      directions.add(Direction.TO);
    }
  }

  /// Whether both say the same in other forms, order or with a word more: all of the shorter is in
  /// the longer, no word of one stands against a word of the other, and neither denies what the
  /// other says.
  public boolean saysTheSame(Wording other) {
    boolean shorter = stems.size() <= other.stems.size();
    Wording few = shorter ? this : other;
    Wording many = shorter ? other : this;
    return !few.stems.isEmpty()
        && negated == other.negated
        && 2.0 * few.stems.size() / (few.stems.size() + many.stems.size()) >= ALIKE
        && directions.stream()
            .noneMatch(one -> other.directions.stream().anyMatch(one::contradicts))
        && few.isWithin(many);
  }

  // Each word of the longer is spent once.
  private boolean isWithin(Wording many) {
    if (many.stems.containsAll(stems)) {
      return true;
    }
    var left = new ArrayList<>(many.stems);
    var open = new ArrayList<String>();
    for (String stem : stems) {
      if (!left.remove(stem)) {
        open.add(stem);
      }
    }
    for (String stem : open) {
      int match = 0;
      while (match < left.size() && !Stems.alike(stem, left.get(match))) {
        match++;
      }
      if (match == left.size()) {
        return false;
      }
      left.remove(match);
    }
    return true;
  }
}
