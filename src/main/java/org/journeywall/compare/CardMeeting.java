package org.journeywall.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.journeywall.model.About;
import org.journeywall.model.Card;
import org.journeywall.model.Evidence;
import org.journeywall.model.Score;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// One card as two tables of a workshop left it, put into one: what only the other says is filled
/// in; what both say stays as it is here, and what the other says is written on the back. Of two
/// numbers of votes the larger counts.
///
/// @param source what the other is called
/// @param words in which the back is written
/// @param own the card here
/// @param other the card there, with everything it names as it is known here
record CardMeeting(String source, DifferenceWords words, Names names, Card own, Card other) {
  private static final Set<FieldName> JOINED =
      Set.of(
          FieldName.KIND,
          FieldName.TEXT,
          FieldName.PERSONAS,
          FieldName.TAGS,
          FieldName.SCORES,
          FieldName.VOTES,
          FieldName.NOTE);

  CardMeeting(String source, Locale language, Names names, Card own, Card other) {
    this(source, new DifferenceWords(language, false), names, own, other);
  }

  Card filled() {
    Card card = joined();
    var back = new ArrayList<String>();
    for (Field<Card> field : CardFields.ALL) {
      Object here = field.raw().apply(own);
      Object there = field.raw().apply(other);
      if (!JOINED.contains(field.name()) && !Objects.equals(here, there) && !isNothing(there)) {
        if (isNothing(here)) {
          card = field.take().apply(card, other);
        } else {
          back.add(
              words.field(field.name()) + ": " + words.value(field.shown().apply(other, names)));
        }
      }
    }
    return written(card, back);
  }

  private static boolean isNothing(@Nullable Object raw) {
    return raw == null
        || raw.equals("")
        || raw.equals(false)
        || raw.equals(0)
        || raw.equals(List.of())
        || raw == Evidence.Basis.UNSTATED;
  }

  private Card joined() {
    About about = own.about();
    About theirs = other.about();
    About joined =
        about
            .withPersonas(union(about.personas(), theirs.personas()))
            .withTags(union(about.tags(), theirs.tags()))
            .withVotes(Math.max(about.votes(), theirs.votes()));
    List<Score> scores = union(own.details().scores(), other.details().scores());
    return own.withAbout(joined).withDetails(own.details().withScores(scores));
  }

  private static <T> List<T> union(List<T> one, List<T> two) {
    var union = new LinkedHashSet<>(one);
    union.addAll(two);
    return union.size() == one.size() ? one : List.copyOf(union);
  }

  private Card written(Card card, List<String> back) {
    String note = own.about().note();
    String theirs = other.about().note();
    var lines = new ArrayList<String>();
    if (!note.isEmpty()) {
      lines.add(note);
    }
    if (!theirs.isEmpty() && !note.contains(theirs)) {
      lines.add(note.isEmpty() ? theirs : source + ": " + theirs);
    }
    for (String line : back) {
      String whole = source + " – " + line;
      if (!note.contains(whole)) {
        lines.add(whole);
      }
    }
    return card.withAbout(card.about().withNote(Texts.clean(String.join("\n", lines))));
  }
}
