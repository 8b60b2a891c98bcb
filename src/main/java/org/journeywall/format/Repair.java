package org.journeywall.format;

import java.util.List;
import org.journeywall.model.Texts;

/// One thing that was mended while a damaged file was read, so that nothing is changed silently.
///
/// @param arguments what the sentence of this kind names, in the order told at the [Kind]
/// @param words what people wrote on it, by which they know it again; empty where there is nothing
public record Repair(Kind kind, List<String> arguments, String words) {
  /// What was mended; each has one text in the bundle.
  public enum Kind {
    /// A card named a stage or lane that is not there. Arguments: the card, what it named.
    CARD_PARKED,
    /// A card named a step that its stage does not have. Arguments: the card, what it named.
    STEP_MISSING,
    /// A card lay under one that is not on top of a stack in its cell. Arguments: the card, what it
    /// named.
    STACK_MENDED,
    /// A record named a map that is not there. Arguments: the record, what it named, the map it was
    /// put in.
    MAP_MISSING,
    /// There was no map at all. Argument: the name of the one made.
    MAP_MADE,
    /// A persona was named that is not there. Argument: its id, which the persona made for it has
    /// as its name.
    PERSONA_MADE,
    /// A link named a card that is not there, or one card twice. Arguments: the two ends, the
    /// label.
    LINK_LEFT_OUT,
    /// A picture was named that is not there. Arguments: the record, what it named.
    PICTURE_MISSING,
    /// An id was missing, malformed or taken. Arguments: the record, the id it got.
    NEW_ID,
    /// A rank was missing or malformed, so the file's order was taken. Argument: the list.
    RANKED_ANEW,
    /// Control characters and the like were taken out of a text. Argument: where.
    TEXT_CLEANED,
    /// A text was longer than can be shown; the rest stays in the file until it is changed.
    /// Argument: where.
    TEXT_CUT,
    /// A value that means nothing here; it stays in the file until it is changed. Arguments: where,
    /// the value.
    VALUE_UNKNOWN,
    /// Text that stood among the cards became a card. Argument: the text.
    CARD_MADE,
    /// Something that is no record stood in a list. Arguments: the list, what stood there.
    RECORD_LEFT_OUT
  }

  private static final int LONGEST = 60;

  public Repair {
    arguments = List.copyOf(arguments);
  }

  static Repair of(Kind kind, String... arguments) {
    return about("", kind, arguments);
  }

  static Repair about(String words, Kind kind, String... arguments) {
    return new Repair(
        kind, List.of(arguments).stream().map(Repair::shortly).toList(), shortly(words));
  }

  private static String shortly(String text) {
    return Texts.excerpt(text, LONGEST);
  }
}
