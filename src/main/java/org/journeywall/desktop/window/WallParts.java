package org.journeywall.desktop.window;

import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.figures.MetricFiles;
import org.journeywall.desktop.figures.NextQuarter;
import org.journeywall.desktop.findings.MapReader;
import org.journeywall.desktop.findings.Places;
import org.journeywall.desktop.findings.SidePane;
import org.journeywall.desktop.look.Look;
import org.journeywall.desktop.people.People;
import org.journeywall.desktop.reading.ReadingText;
import org.journeywall.desktop.wall.WallPort;
import org.journeywall.model.CardId;

/// What fills the window between the bar on top and the status line.
///
/// @param port what menus and buttons ask of the wall
/// @param wall the wall itself
/// @param rail the kinds of cards, at its left
/// @param side what is selected and what the map says, at its right
/// @param reader reads the map in front
/// @param people opens the dialogs about personas and the title block
/// @param metrics brings new figures from a table
/// @param nextQuarter asks for them and starts another map
/// @param compare lays the map in front beside what it goes on from
/// @param template makes a template of the map in front
/// @param places the way to what findings tell
/// @param text opens the map as text
/// @param reveal brings a card into view
/// @param settle commits what is half typed in the inspector
/// @param dispose lets go of the desk; the parts are not shown again
public record WallParts(
    WallPort port,
    Region wall,
    Region rail,
    SidePane side,
    MapReader reader,
    People people,
    MetricFiles metrics,
    NextQuarter nextQuarter,
    Runnable compare,
    Runnable template,
    Places places,
    ReadingText text,
    Consumer<CardId> reveal,
    Runnable settle,
    Runnable dispose) {

  /// Makes the parts for a desk, anew whenever the language or the look changes.
  public interface Maker {
    WallParts make(Desk desk, Look look, Texts texts, boolean reducedMotion);
  }
}
