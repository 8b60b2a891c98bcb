package org.journeywall.edit;

import org.journeywall.model.Texts;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;

/// Gives the workshop this title block.
public record ChangeInfo(WorkshopInfo info) implements Command {

  @Override
  public Workshop apply(Workshop before) {
    return before.withInfo(
        new WorkshopInfo(
            Texts.line(info.title()),
            Texts.line(info.client()),
            info.date(),
            info.participants().stream().map(Texts::line).filter(name -> !name.isEmpty()).toList(),
            Fitting.picture(before, info.logo()),
            info.language(),
            info.extras()));
  }

  @Override
  public Label label() {
    return Label.of(CommandName.CHANGE_INFO);
  }
}
