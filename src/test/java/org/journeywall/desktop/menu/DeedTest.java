package org.journeywall.desktop.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.junit.jupiter.api.Test;

/// The table from which menus and keys are made.
class DeedTest {

  @Test
  void everyDeedHasANameOfItsOwn() {
    List<String> keys = Deed.all().stream().map(Deed::textKey).toList();
    assertEquals(keys.size(), new HashSet<>(keys).size());
  }

  @Test
  void noTwoDeedsShareAKey() {
    Map<KeyCombination, Deed> owners = new HashMap<>();
    for (Deed deed : Deed.all()) {
      for (String keys : deed.keys()) {
        Deed other = owners.put(KeyCombination.valueOf(keys), deed);
        assertEquals(null, other, keys + " is also a key of " + other);
      }
    }
  }

  @Test
  void everyKeyIsAKeyOfTheKeyboardAndWritesNoLetter() {
    for (Deed deed : Deed.all()) {
      for (String keys : deed.keys()) {
        var combination =
            assertInstanceOf(KeyCodeCombination.class, KeyCombination.valueOf(keys), keys);
        boolean bare =
            combination.getShortcut() != ModifierValue.DOWN
                && combination.getAlt() != ModifierValue.DOWN;
        KeyCode code = combination.getCode();
        boolean writes = code.isLetterKey() || code.isDigitKey() || code.isKeypadKey();
        assertFalse(bare && writes, keys + " writes");
      }
    }
  }

  @Test
  void noKeyIsWhatAltGrSends() {
    for (Deed deed : Deed.all()) {
      for (String keys : deed.keys()) {
        var combination = KeyCombination.valueOf(keys);
        boolean altGr =
            combination.getShortcut() == ModifierValue.DOWN
                && combination.getAlt() == ModifierValue.DOWN;
        assertFalse(altGr, keys + " is AltGr on many keyboards");
      }
    }
  }
}
