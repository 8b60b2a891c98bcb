package org.journeywall.desktop;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.desktop.window.Notices;
import org.journeywall.edit.Editor;
import org.journeywall.edit.Restore;
import org.journeywall.model.Workshop;
import org.journeywall.store.Recovery;

/// Tells in a quiet strip what a crash did not take, and shows the state before it on request. Both
/// ways are ordinary edits, so nothing is lost by looking. FX thread only.
final class BroughtBack {
  private static final String TOPIC = "recovered";

  private final Recovery.Here recovery;
  private final Editor editor;
  private final Notices notices;
  private final Preferences preferences;

  BroughtBack(Recovery.Here recovery, Editor editor, Notices notices, Preferences preferences) {
    this.recovery = recovery;
    this.editor = editor;
    this.notices = notices;
    this.preferences = preferences;
  }

  void tell() {
    Texts texts = preferences.texts();
    var answer = new Notices.Answer("earlier", texts.say("recovered.earlier"), this::showEarlier);
    notices.tell(TOPIC, List.of(sentence(texts)), List.of(answer));
  }

  private String sentence(Texts texts) {
    String since = time(texts);
    if (recovery.changes() == 0) {
      return texts.say("recovered.typed", since);
    }
    return recovery.typed()
        ? texts.say("recovered.changes-typed", recovery.changes(), since)
        : texts.say("recovered.changes", recovery.changes(), since);
  }

  // The day is said where it was another one.
  private String time(Texts texts) {
    ZonedDateTime since = recovery.since().atZone(ZoneId.systemDefault());
    boolean today = since.toLocalDate().equals(ZonedDateTime.now(since.getZone()).toLocalDate());
    var style =
        today
            ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
            : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
    return style.withLocale(texts.locale()).format(since);
  }

  private void showEarlier() {
    Workshop now = editor.committed();
    editor.commit(new Restore(recovery.earlier()));
    Texts texts = preferences.texts();
    var answer = new Notices.Answer("again", texts.say("recovered.again"), () -> bringBack(now));
    notices.tell(TOPIC, List.of(texts.say("recovered.earlier-shown")), List.of(answer));
  }

  private void bringBack(Workshop work) {
    editor.commit(new Restore(work));
    tell();
  }
}
