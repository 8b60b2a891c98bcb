package org.journeywall.desktop.palette;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.desktop.menu.Deed;
import org.journeywall.desktop.settings.Preferences;
import org.journeywall.store.Settings;

/// The commands chosen in the palette last, kept for the next start.
record RecentDeeds(Preferences preferences) {
  private static final int MOST = 6;

  /// How long ago a deed was chosen, 0 for the last; the end of the list where it is not among
  /// them.
  int place(Deed deed) {
    List<String> names = preferences.get(Settings.RECENT_COMMANDS);
    int place = names.indexOf(deed.name());
    return place < 0 ? names.size() : place;
  }

  void chosen(Deed deed) {
    var names = new ArrayList<String>(preferences.get(Settings.RECENT_COMMANDS));
    names.remove(deed.name());
    names.addFirst(deed.name());
    preferences.keep(
        Settings.RECENT_COMMANDS, List.copyOf(names.subList(0, Math.min(MOST, names.size()))));
  }
}
