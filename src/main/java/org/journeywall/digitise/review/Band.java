package org.journeywall.digitise.review;

/// One column or row of the wall: a stage or a lane to be.
///
/// @param id by which notes name it; unique among its [Bands]
/// @param name as somebody gave it; empty before that
/// @param end where it ends, in the plane of the wall; of the last it does not count
public record Band(int id, String name, double end) {
  Band withName(String newName) {
    return new Band(id, newName, end);
  }

  Band withEnd(double newEnd) {
    return new Band(id, name, newEnd);
  }
}
