package org.journeywall.text;

/// A piece of one line that one face draws.
///
/// The text is ready to be drawn: what has no picture (bidirectional controls, soft hyphens, lone
/// variation selectors) is gone, a tab is a space, and what no bundled face can draw is U+FFFD. It
/// is in logical order, also where the run reads from right to left.
///
/// @param face the face that has a glyph for every character of the text
/// @param text what to draw
/// @param x left edge, from the start of the line, in board units
/// @param width the advance, in board units
/// @param rightToLeft whether the run reads from right to left
/// @param shaped whether the glyphs depend on their neighbours (joining scripts, stacked marks,
///   emoji sequences): a writer that maps one character to one glyph should draw outlines instead
public record TextRun(
    Face face, String text, double x, double width, boolean rightToLeft, boolean shaped) {}
