package org.journeywall.desktop.window;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.look.Look;
import org.journeywall.desktop.people.People;
import org.journeywall.desktop.wall.WallPort;
import org.journeywall.model.CardId;

/// What fills the window between the bar on top and the status line.
///
/// @param port what menus and buttons ask of the wall
/// @param wall the wall itself
/// @param rail the kinds of cards, at its left
/// @param inspector what is selected, at its right
/// @param people opens the dialogs about personas and the title block
/// @param reveal brings a card into view
/// @param settle commits what is half typed in the inspector
/// @param dispose lets go of the desk; the parts are not shown again
public record WallParts(
    WallPort port,
    Region wall,
    Region rail,
    Region inspector,
    People people,
    Consumer<CardId> reveal,
    Runnable settle,
    Runnable dispose) {

  /// Makes the parts for a desk, anew whenever the language or the look changes.
  public interface Maker {
    WallParts make(Desk desk, Look look, Texts texts, boolean reducedMotion);
  }
}
