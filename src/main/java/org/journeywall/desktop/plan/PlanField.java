package org.journeywall.desktop.plan;

import java.util.List;
import java.util.Locale;
import org.journeywall.desktop.Texts;
import org.journeywall.model.Content;
import org.journeywall.model.Involvement;
import org.journeywall.model.Status;
import org.jspecify.annotations.Nullable;

/// What is said of a place in the content plan: a column of the table.
///
/// Written as text, or chosen: then each press takes the next of a few values.
enum PlanField {
  LEVEL(11),
  NEED(21),
  MESSAGE(24),
  TRIGGER(16),
  CHANNEL(10),
  OWNER(10),
  STATUS(8);

  private final double share;

  PlanField(double share) {
    this.share = share;
  }

  /// How much of the table's width it has, beside the others.
  double share() {
    return share;
  }

  /// Which of the columns it is, 0 and up.
  int column() {
    return List.of(values()).indexOf(this);
  }

  /// The key of its heading.
  String key() {
    return "field." + name().toLowerCase(Locale.ROOT);
  }

  /// Whether a value is chosen and not written.
  boolean isChosen() {
    return this == LEVEL || this == STATUS;
  }

  /// Whether it may have several lines.
  boolean isLong() {
    return this == NEED || this == MESSAGE;
  }

  /// What stands there.
  String text(Involvement of, Texts texts) {
    Content content = of.content();
    return switch (this) {
      case LEVEL -> of.level() == 0 ? "" : texts.say("level." + of.level());
      case NEED -> of.need();
      case MESSAGE -> content.message();
      case TRIGGER -> content.trigger();
      case CHANNEL -> content.channel();
      case OWNER -> content.owner();
      case STATUS -> {
        Status status = content.status();
        yield status == null ? "" : texts.say("status." + status.name().toLowerCase(Locale.ROOT));
      }
    };
  }

  /// With another text; what is chosen stays.
  Involvement with(Involvement of, String text) {
    Content content = of.content();
    return switch (this) {
      case LEVEL, STATUS -> of;
      case NEED -> of.withNeed(text);
      case MESSAGE -> of.withContent(content.withMessage(text));
      case TRIGGER -> of.withContent(content.withTrigger(text));
      case CHANNEL -> of.withContent(content.withChannel(text));
      case OWNER -> of.withContent(content.withOwner(text));
    };
  }

  /// With nothing there.
  Involvement without(Involvement of) {
    return switch (this) {
      case LEVEL -> of.withLevel(0);
      case STATUS -> of.withContent(of.content().withStatus(null));
      case NEED, MESSAGE, TRIGGER, CHANNEL, OWNER -> with(of, "");
    };
  }

  /// With the next of the values to choose from; what is written stays.
  Involvement next(Involvement of) {
    return switch (this) {
      case LEVEL -> of.withLevel((of.level() + 1) % (Involvement.DECIDES + 1));
      case STATUS -> of.withContent(of.content().withStatus(after(of.content().status())));
      case NEED, MESSAGE, TRIGGER, CHANNEL, OWNER -> of;
    };
  }

  private static @Nullable Status after(@Nullable Status status) {
    List<Status> all = List.of(Status.values());
    int next = status == null ? 0 : all.indexOf(status) + 1;
    return next < all.size() ? all.get(next) : null;
  }
}
