package org.journeywall.compare;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.journeywall.exchange.Words;
import org.journeywall.model.MapState;
import org.journeywall.model.Sentences;
import org.journeywall.model.Texts;
import org.jspecify.annotations.Nullable;

/// Tells differences in the words of the field, in one language.
public final class DifferenceWords {
  private static final Sentences TEXTS = new Sentences("org.journeywall.compare.texts");
  private static final int LONGEST_VALUE = 90;
  private static final int DECIMALS = 6;

  private final Locale locale;
  private final Words words;
  private final boolean severalMaps;

  /// @param severalMaps whether places name their map
  public DifferenceWords(Locale locale, boolean severalMaps) {
    this.locale = locale;
    this.severalMaps = severalMaps;
    words = Words.in(locale);
  }

  /// One line that says it all.
  public String line(Difference one) {
    String detail = detail(one);
    String place = place(one);
    if (one.happening() == Happening.CHANGED && !place.isEmpty()) {
      return say("line.placed", what(one), name(one), detail, place);
    }
    return detail.isEmpty()
        ? say("line.short", what(one), name(one))
        : say("line", what(one), name(one), detail);
  }

  /// What happened: “Card moved”.
  public String what(Difference one) {
    return say(Sentences.key(one.subject()) + "." + Sentences.key(one.happening()));
  }

  /// The record: its name in quotes, or what it is where it has none.
  public String name(Difference one) {
    if (!one.name().isEmpty()) {
      return say("quoted", one.name());
    }
    return one.kind() == null ? say("nameless") : words.of(one.kind());
  }

  /// Where it is, where it came from and went to, or what changed of it.
  public String detail(Difference one) {
    return switch (one.happening()) {
      case ADDED, REMOVED -> place(one);
      case MOVED -> way(one);
      case CHANGED ->
          one.edits().stream().map(this::edit).collect(Collectors.joining(say("between")));
    };
  }

  /// The place of a card; empty of what has none.
  public String place(Difference one) {
    Whereabouts place = one.place();
    if (place == null) {
      return "";
    }
    return one.subject() == Subject.CARD ? cell(place) : map(place);
  }

  private String map(Whereabouts place) {
    return severalMaps ? place.map() : "";
  }

  private String cell(Whereabouts place) {
    var parts = new ArrayList<String>();
    if (severalMaps) {
      parts.add(orNameless(place.map()));
    }
    if (place.parked()) {
      parts.add(say("parking-lot"));
    } else {
      parts.add(orNameless(place.stage()));
      if (!place.step().isEmpty()) {
        parts.add(place.step());
      }
      parts.add(orNameless(place.lane()));
    }
    String cell = String.join(" · ", parts);
    return place.under().isEmpty() ? cell : say("under", cell, place.under());
  }

  private String orNameless(String name) {
    return name.isEmpty() ? say("nameless") : name;
  }

  private String way(Difference one) {
    Whereabouts from = one.from();
    Whereabouts to = one.to();
    if (from == null || to == null) {
      return "";
    }
    if (from.sameButOrder(to)) {
      String where = one.subject() == Subject.CARD ? cell(to) : map(to);
      return say(where.isEmpty() ? "order" : "order.in", from.position(), to.position(), where);
    }
    return say("way", cell(from), cell(to));
  }

  /// One field, before and after.
  public String edit(Difference.Edit edit) {
    return say("edit", field(edit.field()), value(edit.before()), value(edit.after()));
  }

  public String field(FieldName name) {
    return say("field." + Sentences.key(name));
  }

  /// What stands in a field, short enough for a line.
  public String value(Value value) {
    String text = Texts.excerpt(whole(value), LONGEST_VALUE);
    return text.isEmpty() ? say("nothing") : text;
  }

  private String whole(Value value) {
    return switch (value) {
      case Value.Text(String text) -> text.replace("\n", " / ");
      case Value.Choice(MapState state) -> say("state." + Sentences.key(state));
      case Value.Choice(Enum<?> choice) -> words.of(choice);
      case Value.Figure(double figure) -> number(figure);
      case Value.Day(LocalDate day) ->
          DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
      case Value.Flag(boolean there) -> words.of(there ? Words.Flag.YES : Words.Flag.NO);
      case Value.Items(List<String> items) -> String.join("; ", items);
    };
  }

  private String number(double figure) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMaximumFractionDigits(DECIMALS);
    return format.format(figure);
  }

  /// How many there are of what: “3 added, 1 moved”; that there is nothing where there is.
  public String summary(Differences differences) {
    var parts = new ArrayList<String>();
    for (Happening happening : Happening.values()) {
      long count = differences.count(happening);
      if (count > 0) {
        parts.add(say("count." + Sentences.key(happening), count));
      }
    }
    return parts.isEmpty() ? say("none") : String.join(", ", parts);
  }

  /// What a list of a review is called.
  public String of(Aspect aspect) {
    return say("aspect." + Sentences.key(aspect));
  }

  /// A place as it stands in a table; empty of what has none.
  String whole(@Nullable Whereabouts place) {
    if (place == null) {
      return "";
    }
    boolean card = place.parked() || !place.stage().isEmpty() || !place.lane().isEmpty();
    String where = card ? cell(place) : map(place);
    return where.isEmpty()
        ? say("place", place.position())
        : say("place.in", where, place.position());
  }

  String say(String key, @Nullable Object... values) {
    return TEXTS.text(key, locale, values);
  }
}
