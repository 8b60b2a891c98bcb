package org.journeywall.desktop.takein;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.compare.Differences;
import org.journeywall.desktop.Desk;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.window.Notices;
import org.journeywall.edit.CommandName;
import org.journeywall.edit.Label;
import org.journeywall.edit.Restore;
import org.journeywall.model.Patch;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;
import org.journeywall.model.Workshop;

/// Puts onto the wall what was wanted of something that came, as one step, and says so.
public final class TakenOver {
  private static final String TOPIC = "taken-over";

  private final Desk desk;
  private final Notices notices;
  private final Texts texts;
  private final String file;

  /// @param file what came
  public TakenOver(Desk desk, Notices notices, Texts texts, String file) {
    this.desk = desk;
    this.notices = notices;
    this.texts = texts.beside(TakenOver.class);
    this.file = file;
  }

  /// Says that nothing of it is new.
  public void tellNothing() {
    notices.tell(TOPIC, List.of(texts.say("nothing", file)), List.of());
  }

  /// Commits.
  ///
  /// @param before the workshop it was asked about; what was done meanwhile stays
  /// @param after that workshop with what is wanted
  /// @param remarks on what came
  public void commit(
      Workshop before, Workshop after, CommandName name, int count, List<Problem> remarks) {
    Workshop now = desk.editor().committed();
    Workshop state =
        now.equals(before) ? after : joined(now, Patch.between(before, after).apply(now));
    desk.commit(new Restore(state, new Label(name, count)));
    var sentences = new ArrayList<String>();
    sentences.add(texts.say("taken", count, file));
    remarks.forEach(remark -> sentences.add(ProblemTexts.sentence(remark, texts.locale())));
    notices.tell(
        TOPIC, sentences, List.of(new Notices.Answer("undo", texts.say("undo"), desk::undo)));
  }

  // Two edits of one wall may need each other's records.
  private static Workshop joined(Workshop now, Workshop patched) {
    Differences differences = Differences.between(now, patched);
    return differences.accepted(differences.all());
  }
}
