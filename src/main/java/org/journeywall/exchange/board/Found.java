package org.journeywall.exchange.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.journeywall.layout.Rect;

/// What was found in a file of another program: the frame of our maps, and notes. Filled from top
/// to bottom of the file by whoever reads it.
public final class Found {
  private final List<Landmark> landmarks = new ArrayList<>();
  private final List<Scrap> scraps = new ArrayList<>();

  /// A stage, a lane, or what else frames a map.
  ///
  /// @param kept what we wrote down of it
  /// @param now what it is called now; where that is nothing it is called what it was before
  public void landmark(Piece.Panel.Part part, Map<String, String> kept, String now, Rect rect) {
    String before =
        switch (part) {
          case STAGE -> kept.getOrDefault("stage", "");
          case LANE -> kept.getOrDefault("lane", "");
          case CORNER, PARKING, PILL, PERSONA -> "";
        };
    String name = now.isBlank() ? before : now.strip();
    String map = kept.getOrDefault("map", "");
    landmarks.add(new Landmark(map, part, name, kept.getOrDefault("kind", ""), rect));
  }

  public void note(Scrap scrap) {
    scraps.add(scrap);
  }

  List<Landmark> landmarks() {
    return landmarks;
  }

  List<Scrap> scraps() {
    return scraps;
  }
}
