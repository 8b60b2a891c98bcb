package org.journeywall.edit;

import org.journeywall.model.Picture;
import org.journeywall.model.Workshop;

/// Takes a picture into the workshop, for a card, a persona or the title block to show.
public record AddPicture(Picture picture) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    return before.pictures().contains(picture.id())
        ? before
        : before.withPictures(before.pictures().with(picture.id(), picture));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.ADD_PICTURE);
  }
}
