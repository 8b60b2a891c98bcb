/// Measures the program as people use it: the real window on a wall with many cards, driven by
/// input events, frame by frame. What is measured and why so is told in `docs/performance.md`.
@NullMarked
package org.journeywall.desktop.bench;

import org.jspecify.annotations.NullMarked;
