package org.journeywall.digitise;

/// The kinds of walls that are drawn to be found again.
enum Scenario {
  /// Even light, from the front.
  A(0, 0, 12, 0),
  /// From the side, one end darker, a lamp mirrored.
  B(26, 0, 12, 0),
  /// Hard shadows, a warm lamp, a noisy camera.
  C(8, 0, 12, 0),
  /// Rows of one colour that touch.
  D(6, 0, 0, 0),
  /// Notes stuck over a part of others.
  E(6, 0.3, -16, 0),
  /// Pale and white notes on white.
  F(6, 0, 12, 0),
  /// A dark or coloured wall.
  G(8, 0, 12, 0),
  /// Cork or chipboard.
  H(8, 0, 12, 0);

  /// How far from the front the camera stands, in degrees.
  final double slant;

  /// Share of notes stuck over their neighbour.
  final double overlapping;

  /// Between two notes of a cell, in millimetres.
  final double gap;

  final double tilt;

  Scenario(double slant, double overlapping, double gap, double tilt) {
    this.slant = slant;
    this.overlapping = overlapping;
    this.gap = gap;
    this.tilt = tilt;
  }
}
