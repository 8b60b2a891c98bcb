package org.journeywall.desktop.start;

import org.journeywall.model.Workshop;

/// A template or sample, as the first screen offers it.
///
/// @param id by which it is opened; of one of the user's own its title
/// @param about one line on what is in it
/// @param content what its picture shows; of a blank wall nothing is shown
/// @param sample whether it is a filled workshop to look at
/// @param blank whether it is the empty wall
/// @param own whether the user made it of a map
public record Starter(
    String id,
    String name,
    String about,
    Workshop content,
    boolean sample,
    boolean blank,
    boolean own) {}
