package org.journeywall.desktop.wall;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.journeywall.desktop.Desk;
import org.journeywall.edit.Selection;
import org.journeywall.find.Question;
import org.journeywall.model.Card;
import org.journeywall.model.CardId;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Table;
import org.journeywall.tool.Effect;
import org.jspecify.annotations.Nullable;

/// Carries out what the tools ask for.
final class WallEffects {
  private final Desk desk;
  private final WallPicture picture;
  private final WallOverlay overlay;
  private final Yarn yarn;
  private final NoteWriter notes;
  private final HeaderWriter headers;
  private final ScoreChoice scores;
  private final DropCard drops;
  private final Runnable repaint;
  private Effect.@Nullable Lift lifted;

  WallEffects(
      Desk desk,
      WallPicture picture,
      WallOverlay overlay,
      Yarn yarn,
      NoteWriter notes,
      HeaderWriter headers,
      ScoreChoice scores,
      DropCard drops,
      Runnable repaint) {
    this.desk = desk;
    this.picture = picture;
    this.overlay = overlay;
    this.yarn = yarn;
    this.notes = notes;
    this.headers = headers;
    this.scores = scores;
    this.drops = drops;
    this.repaint = repaint;
  }

  void apply(Effect effect) {
    switch (effect) {
      case Effect.Select(Selection selection) -> desk.select(selection);
      case Effect.Preview preview -> {
        desk.editor().preview(preview.command());
        picture.lift(inHand());
      }
      case Effect.Withdraw withdraw -> desk.editor().cancelPreview();
      case Effect.Commit commit -> desk.commit(commit.command(), commit.after());
      case Effect.Lift lift -> {
        overlay.lift(lift);
        lifted = lift;
        picture.lift(inHand());
      }
      case Effect.Land land -> {
        overlay.land();
        lifted = null;
        picture.lift(Set.of());
      }
      case Effect.Onto onto -> picture.onto(onto.card());
      case Effect.Spread spread -> {
        boolean open = desk.arrangement().open().contains(spread.top());
        desk.arrange(desk.arrangement().with(spread.top(), !open));
      }
      case Effect.Band band -> overlay.band(band);
      case Effect.Write write -> notes.write(write.card());
      case Effect.Yarn thread -> yarn.show(thread);
      case Effect.WriteNew fresh -> writeNew(fresh);
      case Effect.RenameStage stage -> headers.renameStage(stage.stage());
      case Effect.RenameLane lane -> headers.renameLane(lane.lane());
      case Effect.RenameMap map -> headers.renameMap();
      case Effect.LabelLink link -> headers.labelLink(link.link());
      case Effect.Score score -> scores.on(score.persona());
      case Effect.Tell tell -> drops.show(tell.from());
      case Effect.Look look -> lookAs(look.persona());
    }
    repaint.run();
  }

  private void lookAs(PersonaId persona) {
    Question now = desk.question();
    Set<PersonaId> only = Set.of(persona);
    desk.questionProperty().set(now.withPersonas(now.personas().equals(only) ? Set.of() : only));
  }

  private void writeNew(Effect.WriteNew fresh) {
    CardId from = fresh.linkedFrom();
    if (from == null) {
      notes.writeNew(fresh.target(), fresh.index(), fresh.kind(), "");
    } else {
      notes.writeLinked(from, fresh.target(), fresh.index());
    }
  }

  // What the preview puts down keeps its place open; a copy is a card the committed workshop does
  // not have.
  private Set<CardId> inHand() {
    Effect.Lift lift = lifted;
    if (lift == null) {
      return Set.of();
    }
    Set<CardId> carried =
        lift.cards().stream().map(Card::id).collect(Collectors.toCollection(LinkedHashSet::new));
    Set<CardId> fresh =
        desk.editor().committed().cards().difference(desk.workshop().cards()).stream()
            .filter(difference -> difference.before() == null)
            .map(Table.Difference::key)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return fresh.isEmpty() ? carried : fresh;
  }
}
