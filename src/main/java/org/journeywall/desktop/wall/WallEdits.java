package org.journeywall.desktop.wall;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.journeywall.desktop.Desk;
import org.journeywall.edit.AddCards;
import org.journeywall.edit.Batch;
import org.journeywall.edit.CardChange;
import org.journeywall.edit.ChangeCards;
import org.journeywall.edit.Clipping;
import org.journeywall.edit.Command;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.Label;
import org.journeywall.edit.NewCards;
import org.journeywall.edit.PastedOutline;
import org.journeywall.edit.PlainText;
import org.journeywall.edit.RemoveCards;
import org.journeywall.edit.RemoveLane;
import org.journeywall.edit.RemoveStage;
import org.journeywall.edit.Selection;
import org.journeywall.edit.Stacks;
import org.journeywall.edit.Target;
import org.journeywall.edit.UnlinkCards;
import org.journeywall.exchange.Words;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Link;
import org.journeywall.model.LinkId;
import org.journeywall.model.Problem;
import org.journeywall.model.Texts;
import org.journeywall.tool.Scene;
import org.journeywall.tool.Walk;

/// What is done to the selection as a whole: copy and paste, duplicate, remove, vote.
final class WallEdits {
  private static final int MOST_CARDS = 200_000;

  private final Desk desk;
  private final Surface surface;
  private final CardClipboard clipboard;
  private final Consumer<Problem> remarks;

  /// @param remarks takes what the user should know of what was pasted
  WallEdits(Desk desk, Surface surface, CardClipboard clipboard, Consumer<Problem> remarks) {
    this.desk = desk;
    this.surface = surface;
    this.clipboard = clipboard;
    this.remarks = remarks;
  }

  // With all that lies under them in closed stacks.
  private Set<CardId> selected() {
    return Stacks.whole(desk.workshop(), desk.selection().cardIds(), desk.arrangement().open());
  }

  /// Where a new card would go now; the parking lot where nothing is selected.
  Scene.Slot slot() {
    Scene scene = surface.scene();
    Scene.Slot slot = Walk.slotFor(scene);
    return slot == null ? new Scene.Slot(new Target.Parking(desk.map()), AddCards.LAST) : slot;
  }

  void selectAll() {
    desk.select(Selection.cards(Walk.everything(surface.scene())));
  }

  void copy() {
    if (!selected().isEmpty()) {
      clipboard.put(Clipping.of(desk.workshop(), selected()));
    }
  }

  void cut() {
    if (!selected().isEmpty()) {
      copy();
      Label label = new Label(CommandName.CUT_CARDS, selected().size());
      desk.commit(new Batch(label, List.of(new RemoveCards(selected()))), cellOfFocus());
    }
  }

  /// Cards that were copied, else a list with its headings, else each line of a text as a card.
  void paste() {
    Optional<Clipping> cards = clipboard.cards();
    Scene.Slot slot = slot();
    if (cards.isPresent()) {
      put(cards.get(), slot);
    } else {
      String text = clipboard.text();
      Optional<Clipping.Paste> outline =
          PastedOutline.of(
              text,
              desk.workshop(),
              desk.ids(),
              slot.target(),
              slot.index(),
              desk.scoredPersonas(),
              WallEdits::laneKind);
      if (outline.isEmpty()) {
        addAll(PlainText.lines(text), slot, text.lines().anyMatch(Texts::isTooLong));
      } else if (isRoom(outline.get().cards().size())) {
        desk.commit(outline.get().command(), Selection.cards(outline.get().cards()));
      }
    }
  }

  private static LaneKind laneKind(String name) {
    return Objects.requireNonNullElse(Words.find(LaneKind.class, name), LaneKind.FREE);
  }

  /// The text on the clipboard as one card.
  void pasteAsOne() {
    String text = clipboard.text();
    addAll(PlainText.whole(text), slot(), Texts.isTooLong(text.strip()));
  }

  private void addAll(List<String> texts, Scene.Slot slot, boolean spread) {
    if (texts.isEmpty() || !isRoom(texts.size())) {
      return;
    }
    List<Card> cards =
        NewCards.each(desk.workshop(), desk.ids(), slot.target(), texts, desk.scoredPersonas());
    Command add = new AddCards(cards, slot.target(), slot.index());
    Label label = new Label(CommandName.PASTE_CARDS, cards.size());
    desk.commit(
        new Batch(label, List.of(add)), Selection.cards(cards.stream().map(Card::id).toList()));
    if (spread) {
      String most = Integer.toString(Texts.LONGEST);
      String count = Integer.toString(texts.size());
      remarks.accept(Problem.of(Problem.Kind.TEXT_SPREAD, null, most, count));
    }
  }

  // Far more than any wall has, and far less than would fill the memory.
  private boolean isRoom(int more) {
    int cards = desk.workshop().cards().size() + more;
    boolean room = cards <= MOST_CARDS;
    if (!room) {
      remarks.accept(
          Problem.of(
              Problem.Kind.TOO_MANY_CARDS,
              null,
              Integer.toString(MOST_CARDS),
              Integer.toString(cards)));
    }
    return room;
  }

  private void put(Clipping clipping, Scene.Slot slot) {
    if (!isRoom(clipping.cards().size())) {
      return;
    }
    Clipping.Paste paste = clipping.paste(desk.workshop(), slot.target(), slot.index(), desk.ids());
    desk.commit(paste.command(), Selection.cards(paste.cards()));
  }

  void duplicate() {
    if (!selected().isEmpty()) {
      put(Clipping.of(desk.workshop(), selected()), slot());
    }
  }

  void remove() {
    switch (desk.selection()) {
      case Selection.Cards cards -> desk.commit(new RemoveCards(selected()), cellOfFocus());
      case Selection.Stage stage -> desk.commit(new RemoveStage(stage.id()), Selection.none());
      case Selection.Lane lane -> desk.commit(new RemoveLane(lane.id()), Selection.none());
      case Selection.Link selected -> unlink(selected.id());
      case Selection.Cell cell -> {}
      case Selection.Parking parking -> {}
      case Selection.None none -> {}
    }
  }

  private void unlink(LinkId id) {
    Link link = desk.workshop().links().get(id);
    if (link != null) {
      desk.commit(new UnlinkCards(Set.of(id)), Selection.card(link.from()));
    }
  }

  // After the cards are gone one stands where they were, ready to type.
  private Selection cellOfFocus() {
    Scene.Slot slot = Walk.slotFor(surface.scene());
    return switch (slot == null ? null : slot.target()) {
      case null -> Selection.none();
      case Target.Cell cell -> new Selection.Cell(cell.map(), cell.stage(), cell.lane());
      case Target.Parking parking -> new Selection.Parking(parking.map());
    };
  }

  void vote(int delta) {
    Set<CardId> voted = new Stacking(desk).votable(delta);
    if (!voted.isEmpty()) {
      desk.commit(new ChangeCards(voted, new CardChange.Votes(delta)));
    }
  }
}
