package org.journeywall.model;

import org.jspecify.annotations.Nullable;

/// What a persona is to get in a stage: a line of the content plan, from which personalised e-mails
/// are written.
///
/// @param message the argument or the piece of content: report, calculation, reference …; may be
///   empty
/// @param trigger what sets it off: “two days after the demo”; may be empty
/// @param channel how it reaches the persona: e-mail, call, event …; may be empty
/// @param owner the team that makes and sends it; may be empty
/// @param status how far it has come; null where nobody said
public record Content(
    String message, String trigger, String channel, String owner, @Nullable Status status) {
  /// Nothing planned.
  public static final Content NONE = new Content("", "", "", "", null);

  public boolean isEmpty() {
    return equals(NONE);
  }

  public Content withMessage(String newMessage) {
    return new Content(newMessage, trigger, channel, owner, status);
  }

  public Content withTrigger(String newTrigger) {
    return new Content(message, newTrigger, channel, owner, status);
  }

  public Content withChannel(String newChannel) {
    return new Content(message, trigger, newChannel, owner, status);
  }

  public Content withOwner(String newOwner) {
    return new Content(message, trigger, channel, newOwner, status);
  }

  public Content withStatus(@Nullable Status newStatus) {
    return new Content(message, trigger, channel, owner, newStatus);
  }
}
