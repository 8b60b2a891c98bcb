package org.journeywall.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on the title block of a workshop: its title, for whom it was held, when, and who
/// took part.
///
/// @param title the workshop's name, which is also the file's
/// @param client the company or team whose customers are looked at; may be empty
/// @param date the day of the workshop, where it is known
/// @param participants names of those in the room, in the order they were written
/// @param logo the client's logo, one of the workshop's pictures
/// @param language the language of the content as a BCP 47 tag, `en`, `pl` or `cs` for what the
///   program makes
public record WorkshopInfo(
    String title,
    String client,
    @Nullable LocalDate date,
    List<String> participants,
    @Nullable PictureId logo,
    String language,
    Extras extras) {
  public WorkshopInfo {
    participants = List.copyOf(participants);
  }

  public static WorkshopInfo titled(String title, String language) {
    return new WorkshopInfo(title, "", null, List.of(), null, language, Extras.NONE);
  }

  public WorkshopInfo withTitle(String newTitle) {
    return new WorkshopInfo(newTitle, client, date, participants, logo, language, extras);
  }

  public WorkshopInfo withClient(String newClient) {
    return new WorkshopInfo(title, newClient, date, participants, logo, language, extras);
  }

  public WorkshopInfo withDate(@Nullable LocalDate newDate) {
    return new WorkshopInfo(title, client, newDate, participants, logo, language, extras);
  }

  public WorkshopInfo withParticipants(List<String> newParticipants) {
    return new WorkshopInfo(title, client, date, newParticipants, logo, language, extras);
  }

  public WorkshopInfo withLogo(@Nullable PictureId newLogo) {
    return new WorkshopInfo(title, client, date, participants, newLogo, language, extras);
  }

  public WorkshopInfo withLanguage(String newLanguage) {
    return new WorkshopInfo(title, client, date, participants, logo, newLanguage, extras);
  }
}
