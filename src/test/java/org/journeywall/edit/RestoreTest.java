package org.journeywall.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.journeywall.model.Extras;
import org.journeywall.model.RevisionId;
import org.journeywall.model.Table;
import org.journeywall.model.Validity;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

class RestoreTest {
  private static final RevisionId MONDAY = new RevisionId("monday");
  private static final RevisionId TUESDAY = new RevisionId("tuesday");

  @Test
  void itIsAChangeLikeAnyOtherAndLosesNoRevision() {
    Workshop monday =
        new SaveRevision(MONDAY, "Monday", "", Instant.EPOCH).apply(RandomWorkshops.of(1, 20));
    Workshop tuesday = RandomWorkshops.of(1, 30).withRevisions(monday.revisions());
    tuesday = new SaveRevision(TUESDAY, "Tuesday", "", Instant.EPOCH).apply(tuesday);
    var editor =
        new Editor(
            tuesday,
            failure -> {
              throw new AssertionError(failure);
            });
    editor.commit(new Restore(monday));
    Workshop now = editor.committed();
    assertEquals(monday.cards(), now.cards());
    assertEquals(tuesday.revisions(), now.revisions());
    assertEquals(List.of(), Validity.problems(now));
    editor.undo();
    assertEquals(tuesday, editor.committed());
  }

  @Test
  void aRevisionKeepsTheRevisionsThereAre() {
    Workshop workshop = RandomWorkshops.of(2, 20);
    Workshop kept = new SaveRevision(MONDAY, "Monday", "", Instant.EPOCH).apply(workshop);
    Workshop state = kept.revisions().require(MONDAY).state();
    assertEquals(kept, new Restore(state).apply(kept.withCards(Table.empty())));
  }

  @Test
  void whatANewerProgramWroteComesWithTheState() {
    Workshop before = RandomWorkshops.of(3, 5).withExtras(Extras.of(Map.of("a", "1", "b", "1")));
    Workshop state = before.withExtras(Extras.of(Map.of("b", "2", "c", "2")));
    Map<String, String> fields = new Restore(state).apply(before).extras().fields();
    assertEquals(Map.of("a", "1", "b", "2", "c", "2"), fields);
    assertTrue(new Restore(before).apply(before).equals(before));
  }
}
