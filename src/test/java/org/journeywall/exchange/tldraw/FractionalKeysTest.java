package org.journeywall.exchange.tldraw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FractionalKeysTest {
  @Test
  void laterPlacesHaveGreaterKeys() {
    assertEquals("a1", FractionalKeys.of(1));
    String before = "";
    for (int place = 1; place < 300_000; place++) {
      String key = FractionalKeys.of(place);
      assertTrue(before.compareTo(key) < 0, before + " is not before " + key);
      before = key;
    }
  }
}
