package org.journeywall.compare;

import java.util.ArrayList;
import java.util.List;

/// What a review asks of two states, one list after the other: what is new, gone, elsewhere, said
/// in other words, felt otherwise, and which figures are others.
public enum Aspect {
  ADDED,
  REMOVED,
  MOVED,
  /// Texts, names and goals.
  REWORDED,
  /// The scores of an emotion.
  RESCORED,
  /// What a metric says and aims at, votes, how often something was observed.
  NUMBERS,
  /// Every other field: kind, owner, tags, status, the look of a lane …
  OTHER;

  /// Which list a field belongs to.
  static Aspect of(FieldName field) {
    return switch (field) {
      case TEXT,
          NOTE,
          EVIDENCE_SOURCE,
          NAME,
          GOAL,
          DURATION,
          STEPS,
          HINT,
          ROLE_NAME,
          BARRIERS,
          GOALS,
          TITLE,
          SUBTITLE,
          LABEL,
          CLIENT,
          PARTICIPANTS ->
          REWORDED;
      case SCORES -> RESCORED;
      case METRIC,
          VALUE,
          UNIT,
          TARGET,
          THRESHOLD,
          BETTER,
          MEASURED,
          HISTORY,
          VOTES,
          EVIDENCE_COUNT ->
          NUMBERS;
      case KIND,
          CHANNEL,
          OWNER,
          MOMENT_OF_TRUTH,
          SEVERITY,
          STATUS,
          DUE,
          WEIGHING,
          PERSONAS,
          TAGS,
          EVIDENCE,
          PICTURE,
          COLUMNS,
          ROWS,
          ROLE,
          COLOUR,
          INVOLVEMENT,
          STATE,
          ENDS,
          DATE,
          LOGO,
          LANGUAGE,
          OTHER ->
          Aspect.OTHER;
    };
  }

  /// What belongs to this list, in the order of the differences. A record that was changed in
  /// several ways stands in several lists, with the fields that belong there.
  public List<Difference> of(Differences differences) {
    var found = new ArrayList<Difference>();
    for (Difference one : differences.all()) {
      switch (one.happening()) {
        case ADDED -> addIf(this == ADDED, one, found);
        case REMOVED -> addIf(this == REMOVED, one, found);
        case MOVED -> addIf(this == MOVED, one, found);
        case CHANGED -> {
          Difference part = one.with(edits(one));
          addIf(!part.edits().isEmpty(), part, found);
        }
      }
    }
    return found;
  }

  private static void addIf(boolean wanted, Difference one, List<Difference> found) {
    if (wanted) {
      found.add(one);
    }
  }

  private List<Difference.Edit> edits(Difference one) {
    return one.edits().stream().filter(edit -> of(edit.field()) == this).toList();
  }
}
