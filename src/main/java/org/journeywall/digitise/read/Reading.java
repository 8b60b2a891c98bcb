package org.journeywall.digitise.read;

/// What an engine makes of a note's handwriting.
///
/// @param text in one line; empty where nothing was read
/// @param confidence 0 to 1; 0 where nothing was read
public record Reading(String text, double confidence) {
  public static final Reading NOTHING = new Reading("", 0);
}
