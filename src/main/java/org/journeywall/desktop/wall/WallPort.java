package org.journeywall.desktop.wall;

import javafx.beans.property.ReadOnlyDoubleProperty;

/// What menus, keys and buttons may ask of the wall in front.
public interface WallPort {

  /// The zoom as a factor, 1 at 100 %.
  ReadOnlyDoubleProperty zoomProperty();

  /// Scrolls what is selected into view.
  void reveal();

  void zoomIn();

  void zoomOut();

  void zoomTo100();

  void fitMap();

  void fitSelection();

  /// Starts typing: into the selected card, or a new one in the selected cell, or renames the
  /// selected stage or lane, or says on the selected link what it means.
  void edit();

  /// A new card where the selection is, in the parking lot where nothing is selected.
  void newCard();

  void selectAll();

  void copy();

  void cut();

  /// Pastes cards, or a card for each line of a text, where the selection is.
  void paste();

  /// Pastes a text as one card, its lines kept.
  void pasteAsOne();

  void duplicate();

  /// Removes the selected cards, stage or lane.
  void remove();

  /// Adds votes to the selected cards, or takes them away.
  void vote(int delta);

  /// Links the selected cards in the order they were selected; of one alone, the other end is
  /// chosen next.
  void link();

  /// Ends an edit that is going on and keeps what was typed: before saving, closing, changing the
  /// map.
  void finishEditing();

  void requestFocus();
}
