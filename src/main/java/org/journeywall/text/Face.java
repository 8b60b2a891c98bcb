package org.journeywall.text;

/// One bundled font face, known to every toolkit by the same names.
///
/// @param number its place in the order of choice, from 0; the first face that has a character
///   draws it
/// @param resource the file's name below `/org/journeywall/fonts/`; [FontBook#open] reads it
/// @param family the family as JavaFX and AWT report it, such as `Noto Sans`
/// @param name the full name, unique among the faces; JavaFX's `new Font(name, size)` finds the
///   face by it once the file is loaded
/// @param weight the weight it was drawn for
public record Face(int number, String resource, String family, String name, Weight weight) {}
