package org.journeywall.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.journeywall.format.JournalCodec;
import org.journeywall.format.JournalEntry;
import org.journeywall.model.Workshop;

/// Plays any bytes as a file of a journal on a workshop.
public final class JournalBytes {
  private static final JournalCodec CODEC = new JournalCodec();

  /// Every sum is 0, or whoever makes bytes up would never get past the first.
  private static final Frames UNCHECKED = new Frames((length, content) -> 0);

  private JournalBytes() {}

  /// The workshop with what could be made of the bytes.
  public static Workshop playedOn(Workshop workshop, byte[] file) {
    var entries = new ArrayList<JournalEntry>();
    for (byte[] record : UNCHECKED.read(file)) {
      JournalEntry entry = CODEC.read(record);
      if (entry == null) {
        break;
      }
      entries.add(entry);
    }
    var segments = new TreeMap<Integer, List<JournalEntry>>();
    segments.put(1, entries);
    return Replay.of(new JournalContents(segments), 0, workshop).whole();
  }
}
