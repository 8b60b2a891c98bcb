package org.journeywall.desktop.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.journeywall.desktop.Texts;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.format.Repair;
import org.journeywall.format.RepairTexts;
import org.journeywall.model.Problem;
import org.journeywall.model.ProblemTexts;

/// What the window of a workshop has to say without being asked: quiet strips under the bar on top,
/// each with what can be done about it. None of them waits for an answer. FX thread only.
public final class Notices {
  private static final String OPENING = "opening";
  private static final int MOST = 3;

  private final List<Node> strips;
  private final Preferences preferences;
  private final Runnable leave;

  /// Something that can be done about what a strip says.
  ///
  /// @param id of its button, after `notice-`
  /// @param text in the user's language
  public record Answer(String id, String text, Runnable action) {}

  /// @param strips where they are put, one below the other
  /// @param leave gives the keyboard back to the wall
  Notices(List<Node> strips, Preferences preferences, Runnable leave) {
    this.strips = strips;
    this.preferences = preferences;
    this.leave = leave;
  }

  /// Says a problem, with what can be done about it.
  public void tell(Problem problem, Answer... answers) {
    String sentence = ProblemTexts.sentence(problem, preferences.locale());
    tell(problem.kind().name(), List.of(sentence), List.of(answers));
  }

  /// Says sentences in a strip, in the place of an earlier one of the same topic.
  public void tell(String topic, List<String> sentences, List<Answer> answers) {
    close(topic);
    while (strips.size() >= MOST) {
      strips.removeFirst();
    }
    strips.add(new Notice(topic, sentences, answers, preferences.texts(), () -> close(topic)));
  }

  /// Takes back what was said of a topic, where it is still to be seen.
  public void close(String topic) {
    List<Node> gone =
        strips.stream()
            .filter(strip -> strip instanceof Notice notice && notice.topic().equals(topic))
            .toList();
    boolean held = gone.stream().anyMatch(Node::isFocusWithin);
    strips.removeAll(gone);
    // Else what is typed next would press whatever button comes first.
    if (held) {
      leave.run();
    }
  }

  /// Says what there is to know about a workshop that was just opened.
  ///
  /// @param remarks on the workshop
  /// @param repairs what was mended while its file was read
  /// @param file its name
  public void opened(List<Problem> remarks, List<Repair> repairs, String file) {
    Texts texts = preferences.texts();
    var told = new ArrayList<String>();
    remarks.forEach(remark -> told.add(ProblemTexts.sentence(remark, texts.locale())));
    if (!repairs.isEmpty()) {
      told.add(texts.say("notice.mended", file));
    }
    RepairTexts.summary(repairs, texts.locale()).forEach(line -> told.add("•  " + line));
    if (!told.isEmpty()) {
      tell(OPENING, told, List.of());
    }
  }
}
