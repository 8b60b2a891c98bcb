package org.journeywall.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.journeywall.model.Card;
import org.journeywall.model.CardKind;
import org.journeywall.model.Due;
import org.journeywall.model.Grid;
import org.journeywall.model.LaneKind;
import org.journeywall.model.Stage;
import org.journeywall.model.Status;
import org.jspecify.annotations.Nullable;

/// What is to be done, as a checklist: the onboarding playbook, the advocacy programme, the plan of
/// the next quarter. The tasks of a map are its actions, and those opportunities that are due.
///
/// @param tasks in reading order
public record Playbook(List<Task> tasks) {

  /// One action.
  ///
  /// @param stage where it stands; null in the parking lot
  /// @param overdue whether its day is past and it is neither done nor dropped
  public record Task(Card card, @Nullable Stage stage, boolean overdue) {
    /// How far it has come; what nobody said is open.
    public Status status() {
      Status said = card.details().status();
      return said == null ? Status.OPEN : said;
    }
  }

  /// What the tasks of a group have in common.
  public sealed interface Heading {
    record AtStage(Stage stage) implements Heading {}

    record Parked() implements Heading {}

    /// @param owner as the first of them writes it; empty where nobody answers for them
    record OwnedBy(String owner) implements Heading {}

    record Overdue() implements Heading {}

    /// @param year and month in which they are due
    record InMonth(int year, int month) implements Heading {}

    /// @param event after or before which they are due, as the first of them writes it
    record Around(String event) implements Heading {}

    record Undated() implements Heading {}
  }

  /// Tasks under one heading, in order.
  public record Group(Heading heading, List<Task> tasks) {
    public Group {
      tasks = List.copyOf(tasks);
    }
  }

  /// By what tasks are put together.
  public enum By {
    STAGE,
    OWNER,
    DUE
  }

  public Playbook {
    tasks = List.copyOf(tasks);
  }

  /// The tasks of a map.
  ///
  /// @param today decides what is overdue; what is due today is not
  public static Playbook of(Grid grid, LocalDate today) {
    var tasks = new ArrayList<Task>();
    for (Stage stage : grid.stages()) {
      for (var lane : grid.lanes()) {
        boolean backstage = lane.kind() == LaneKind.BACKSTAGE;
        add(tasks, grid.cards(stage.id(), lane.id()), stage, backstage, today);
      }
    }
    add(tasks, grid.parked(), null, false, today);
    return new Playbook(tasks);
  }

  // What systems and teams do behind the scenes goes on and is no task, unless it is due.
  private static void add(
      List<Task> tasks,
      List<Card> cards,
      @Nullable Stage stage,
      boolean backstage,
      LocalDate today) {
    for (Card card : cards) {
      boolean planned = card.details().due() != null || card.details().status() != null;
      boolean action = card.kind() == CardKind.ACTION && (!backstage || planned);
      boolean dated = card.kind() == CardKind.OPPORTUNITY && card.details().due() != null;
      if (action || dated) {
        tasks.add(new Task(card, stage, isOverdue(card, today)));
      }
    }
  }

  private static boolean isOverdue(Card card, LocalDate today) {
    Status status = card.details().status();
    return status != Status.DONE
        && status != Status.DROPPED
        && card.details().due() instanceof Due.OnDay(var day)
        && day.isBefore(today);
  }

  /// How many are done.
  public int done() {
    return count(Status.DONE);
  }

  /// How many there are to be done altogether; those dropped are not.
  public int total() {
    return tasks.size() - count(Status.DROPPED);
  }

  private int count(Status status) {
    return (int) tasks.stream().filter(task -> task.status() == status).count();
  }

  /// The tasks in groups: by stage as on the wall, by owner in the order of their names with those
  /// nobody owns first, by due with the overdue first, then month by month, event by event, and the
  /// undated last. In a group, what is due earlier comes first.
  public List<Group> by(By order) {
    Map<Object, List<Task>> groups = new LinkedHashMap<>();
    Map<Object, Heading> headings = new LinkedHashMap<>();
    for (Task task : tasks) {
      Heading heading = heading(task, order);
      Object key = key(heading);
      headings.putIfAbsent(key, heading);
      groups.computeIfAbsent(key, none -> new ArrayList<>()).add(task);
    }
    var made = new ArrayList<Group>();
    groups.forEach((key, its) -> {
      its.sort(Comparator.comparing(task -> moment(task.card.details().due())));
      made.add(new Group(headings.getOrDefault(key, new Heading.Undated()), its));
    });
    if (order != By.STAGE) {
      made.sort(Comparator.comparing(group -> place(group.heading)));
    }
    return made;
  }

  private static Heading heading(Task task, By order) {
    return switch (order) {
      case STAGE -> task.stage == null ? new Heading.Parked() : new Heading.AtStage(task.stage);
      case OWNER -> new Heading.OwnedBy(task.card.details().owner().strip());
      case DUE ->
          switch (task.card.details().due()) {
            case null -> new Heading.Undated();
            case Due.After(var event, var days) -> new Heading.Around(event);
            case Due.OnDay(var day) ->
                task.overdue
                    ? new Heading.Overdue()
                    : new Heading.InMonth(day.getYear(), day.getMonthValue());
          };
    };
  }

  // “Sales” and “sales” are one team.
  private static Object key(Heading heading) {
    return switch (heading) {
      case Heading.OwnedBy(var owner) -> owner.toLowerCase(Locale.ROOT);
      case Heading.Around(var event) -> event.toLowerCase(Locale.ROOT);
      case Heading.AtStage(var stage) -> stage.id();
      case Heading.Parked one -> one;
      case Heading.Overdue one -> one;
      case Heading.InMonth one -> one;
      case Heading.Undated one -> one;
    };
  }

  private static String place(Heading heading) {
    return switch (heading) {
      case Heading.OwnedBy(var owner) -> owner.toLowerCase(Locale.ROOT);
      case Heading.Overdue _ -> "0";
      case Heading.InMonth(var year, var month) -> "1%06d%02d".formatted(year, month);
      case Heading.Around(var event) -> "2" + event.toLowerCase(Locale.ROOT);
      case Heading.Undated _ -> "3";
      case Heading.AtStage _, Heading.Parked _ -> "";
    };
  }

  // Days of the calendar among themselves, days from an event among themselves, no day last.
  private static long moment(@Nullable Due due) {
    return switch (due) {
      case Due.OnDay(var day) -> day.toEpochDay();
      case Due.After(var event, var days) -> (1L << 40) + days;
      case null -> Long.MAX_VALUE;
    };
  }
}
