package org.journeywall.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What people type for a day that hangs on something else, in three languages.
class DueWordsTest {
  private static void after(int days, String event, List<String> written) {
    written.forEach(one -> assertEquals(new Due.After(event, days), DueWords.read(one), one));
  }

  @Test
  void readsPolish() {
    after(
        14,
        "podpisanie",
        List.of(
            "podpisanie + 14 dni",
            "podpisanie+14",
            "podpisanie plus 14 dni",
            "podpisanie + 2 tyg.",
            "14 dni po podpisaniu",
            "2 tygodnie po podpisaniu",
            "14 dni od podpisania",
            "do 14 dni po podpisaniu",
            "w ciągu 14 dni od podpisania"));
    after(
        14,
        "podpis",
        List.of("podpis + 2 tygodnie", "2 tygodnie od podpisu", "14 dni po podpisie"));
    after(-7, "wdrożenie", List.of("tydzień przed wdrożeniem", "wdrożenie − 7 dni"));
    after(90, "podpisanie umowy", List.of("3 miesiące po podpisaniu umowy"));
    after(30, "start", List.of("start + 1 miesiąc", "miesiąc po starcie"));
    after(1, "demo", List.of("dzień po demo", "demo + 1 dzień"));
    after(-7, "wizyta", List.of("tydzień przed wizytą", "7 dni przed wizytą"));
    after(2, "wizyta", List.of("2 dni po wizycie", "2 dni od wizyty"));
    after(7, "rozmowa", List.of("tydzień po rozmowie", "7 dni od rozmowy"));
  }

  @Test
  void readsCzech() {
    after(
        14,
        "podpis",
        List.of(
            "podpis + 14 dní",
            "podpis + 2 týdny",
            "14 dní po podpisu",
            "do 14 dnů od podpisu",
            "2 týdny po podpisu"));
    after(7, "spuštění", List.of("týden po spuštění", "spuštění + 7 dnů"));
    after(-3, "podpis", List.of("3 dny před podpisem"));
    after(-1, "návštěva", List.of("den před návštěvou", "návštěva − 1 den"));
    after(5, "smlouva", List.of("5 dní po smlouvě", "5 dnů od smlouvy"));
    after(60, "podpis smlouvy", List.of("2 měsíce po podpisu smlouvy"));
  }

  @Test
  void readsEnglish() {
    after(
        14,
        "signing",
        List.of(
            "signing + 14 days",
            "signing+2 weeks",
            "14 days after signing",
            "2 weeks after the signing",
            "within 14 days of signing",
            "14d after signing"));
    after(-7, "go-live", List.of("a week before go-live", "go-live - 7 days", "go-live − 1 week"));
    after(30, "first login", List.of("1 month after first login", "first login + 30 days"));
    after(91, "signing", List.of("signing + 1 quarter"));
    after(2, "menu", List.of("2 days after menu"));
  }

  @Test
  void leavesWhatCountsSomethingElse() {
    List.of(
            "soon",
            "+ 14 days",
            "14 days",
            "podpis + 10 roboczych",
            "10 working days",
            "po podpisu",
            "")
        .forEach(one -> assertNull(DueWords.read(one), one));
  }
}
