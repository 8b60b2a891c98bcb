package org.journeywall.layout;

import java.util.List;

/// What a note or tile shows and how high it is, measured from its own top left corner; the same
/// wherever the card stands.
///
/// @param texts every line on it
/// @param moment where the diamond of a moment of truth stands; [Rect#NOTHING] where it is none
/// @param dots where the dots of its votes stand
/// @param badge where the number of cards in its stack stands; [Rect#NOTHING] for a card alone
/// @param spark the course of a metric
public record NoteFace(
    double width,
    double height,
    List<PlacedText> texts,
    Rect moment,
    List<Rect> dots,
    Rect badge,
    Sparkline spark) {
  public NoteFace {
    texts = List.copyOf(texts);
    dots = List.copyOf(dots);
  }
}
