package org.journeywall.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.journeywall.model.CardKind;
import org.journeywall.model.Details;
import org.journeywall.model.Due;
import org.journeywall.model.Stage;
import org.journeywall.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaybookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final SmallMap map = new SmallMap(2);

  private void action(int stage, String owner, @Nullable Due due, @Nullable Status status) {
    Details details = Details.NONE.withOwner(owner).withDue(due).withStatus(status);
    map.add(stage, stage < 0 ? "" : "top", CardKind.ACTION, details, null);
  }

  private Playbook playbook() {
    return Playbook.of(map.grid(), TODAY);
  }

  private List<Playbook.Heading> headings(Playbook.By by) {
    return playbook().by(by).stream().map(Playbook.Group::heading).toList();
  }

  @Test
  void doneOverdueAndDroppedAreTold() {
    action(0, "", new Due.OnDay(TODAY), null);
    action(0, "", new Due.OnDay(TODAY.minusDays(1)), Status.IN_PROGRESS);
    action(0, "", new Due.OnDay(TODAY.minusDays(1)), Status.DONE);
    action(0, "", null, Status.DROPPED);
    map.add(0, "top", CardKind.OPPORTUNITY, Details.NONE, null);
    map.add(0, "top", CardKind.TOUCHPOINT, Details.NONE.withDue(new Due.OnDay(TODAY)), null);
    Playbook playbook = playbook();
    assertEquals(
        List.of(false, true, false, false),
        playbook.tasks().stream().map(Playbook.Task::overdue).toList());
    assertEquals(1, playbook.done());
    assertEquals(3, playbook.total());
    assertEquals(Status.OPEN, playbook.tasks().getFirst().status());
  }

  @Test
  void theyStandByStageByOwnerOrByDue() {
    action(1, "sales", new Due.After("signing", 14), null);
    action(1, "", new Due.After("Signing", -3), null);
    action(0, "Sales", new Due.OnDay(LocalDate.of(2027, 2, 1)), null);
    action(0, "Legal", new Due.OnDay(LocalDate.of(2026, 12, 9)), null);
    action(0, "Legal", new Due.OnDay(LocalDate.of(2026, 11, 1)), null);
    action(-1, "Legal", null, null);
    Stage first = map.grid().stages().get(0);
    Stage second = map.grid().stages().get(1);
    assertEquals(
        List.of(
            new Playbook.Heading.AtStage(first),
            new Playbook.Heading.AtStage(second),
            new Playbook.Heading.Parked()),
        headings(Playbook.By.STAGE));
    assertEquals(
        List.of(
            new Playbook.Heading.OwnedBy(""),
            new Playbook.Heading.OwnedBy("Legal"),
            new Playbook.Heading.OwnedBy("Sales")),
        headings(Playbook.By.OWNER));
    assertEquals(
        List.of(
            new Playbook.Heading.Overdue(),
            new Playbook.Heading.InMonth(2026, 12),
            new Playbook.Heading.InMonth(2027, 2),
            new Playbook.Heading.Around("signing"),
            new Playbook.Heading.Undated()),
        headings(Playbook.By.DUE));
    List<Due> around =
        playbook().by(Playbook.By.DUE).get(3).tasks().stream()
            .map(task -> task.card().details().due())
            .toList();
    assertEquals(List.of(new Due.After("Signing", -3), new Due.After("signing", 14)), around);
  }
}
