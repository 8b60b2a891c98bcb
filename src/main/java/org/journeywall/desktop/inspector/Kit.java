package org.journeywall.desktop.inspector;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.field.Days;
import org.journeywall.desktop.field.Numbers;
import org.journeywall.desktop.field.Typing;
import org.journeywall.edit.CardChange;
import org.journeywall.model.Card;
import org.journeywall.paint.Palette;

/// What the fields of the inspector work with.
///
/// @param clock tells today, for new measurements
/// @param background where pictures are decoded
record Kit(
    Desk desk, Texts texts, Palette palette, Typing typing, Clock clock, Executor background) {

  LocalDate today() {
    return LocalDate.now(clock);
  }

  Numbers numbers() {
    return new Numbers(texts.locale());
  }

  Days days() {
    return new Days(texts.locale());
  }

  String say(String key, Object... arguments) {
    return arguments.length == 0 ? texts.say(key) : texts.say(key, arguments);
  }

  /// How many of the chosen cards a field is about; empty where it is all of them.
  String share(Chosen about, Chosen chosen) {
    int some = about.cards().size();
    int all = chosen.cards().size();
    return some == all ? "" : say("some", some, all);
  }

  /// Makes the change that is right for each of the cards, as one step of the history.
  void change(Chosen cards, Function<Card, CardChange> change) {
    cards.changed(change).ifPresent(desk::commit);
  }
}
