package org.journeywall.finding;

import static org.journeywall.finding.SoundMap.DEEDS;
import static org.journeywall.finding.SoundMap.SEARCH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.model.CardId;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Id;
import org.junit.jupiter.api.Test;

/// What is found by a search among few is what comparing every two would find.
class DuplicatesTest {
  private static final List<String> WORDS =
      List.of(
          "klient",
          "klienci",
          "klientów",
          "oferta",
          "ofertę",
          "ofert",
          "smlouva",
          "smluv",
          "smlouvy",
          "proposal",
          "proposals",
          "propposal",
          "cena",
          "ceny",
          "cenę",
          "nie",
          "not",
          "before",
          "after",
          "2026",
          "2027",
          "demo",
          "dema",
          "reklama",
          "reklamacja");
  private static final int CARDS = 6;

  @Test
  void everyPairThatSaysTheSameIsFoundAndNoOther() {
    int together = 0;
    for (int seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      var map = new SoundMap();
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < CARDS; i++) {
        String text = text(random);
        texts.add(text);
        map.add(new CardId("c" + i), SEARCH, DEEDS, CardKind.CONCERN, text, Details.NONE);
      }
      Set<Set<Id>> expected = byComparingAll(texts);
      assertEquals(expected, found(map), () -> String.join(" | ", texts));
      together += expected.size();
    }
    assertTrue(together > 100, "hardly two said the same");
  }

  private static String text(Random random) {
    return random
        .ints(2 + random.nextInt(6), 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" "));
  }

  private static Set<Set<Id>> found(SoundMap map) {
    return map.read().open().stream()
        .filter(finding -> finding.kind() == Finding.Kind.DUPLICATES)
        .map(finding -> Set.copyOf(finding.about()))
        .collect(Collectors.toSet());
  }

  private static Set<Set<Id>> byComparingAll(List<String> texts) {
    List<Set<Integer>> sets = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Wording mine = Wording.of(texts.get(i));
      var joined = new HashSet<>(Set.of(i));
      for (Set<Integer> before : List.copyOf(sets)) {
        if (before.stream().anyMatch(j -> alike(mine, Wording.of(texts.get(j))))) {
          joined.addAll(before);
          sets.remove(before);
        }
      }
      sets.add(joined);
    }
    return sets.stream()
        .filter(set -> set.size() > 1)
        .map(set -> set.stream().map(i -> (Id) new CardId("c" + i)).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static boolean alike(Wording one, Wording other) {
    return !one.stems().isEmpty() && (one.equals(other) || one.saysTheSame(other));
  }
}
