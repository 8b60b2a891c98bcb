package org.journeywall.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.journeywall.format.JournalEntry;
import org.journeywall.format.JournalEntry.Change;
import org.journeywall.format.JournalEntry.Draft;
import org.journeywall.format.JournalEntry.Head;
import org.journeywall.format.JournalEntry.Mark;
import org.journeywall.format.JournalEntry.Marked;
import org.jspecify.annotations.Nullable;

/// What could be read of a journal: the records of each of its files, up to the first bad one.
record JournalContents(SortedMap<Integer, List<JournalEntry>> segments) {

  Stream<JournalEntry> entries() {
    return segments.values().stream().flatMap(List::stream);
  }

  private <T extends JournalEntry> Stream<T> all(Class<T> kind) {
    return entries().filter(kind::isInstance).map(kind::cast);
  }

  /// The head written last; null where none can be read.
  @Nullable Head head() {
    return all(Head.class).reduce((_, later) -> later).orElse(null);
  }

  /// The number of the last file; 0 where there is none.
  int lastSegment() {
    return segments.isEmpty() ? 0 : segments.lastKey();
  }

  boolean isClosed() {
    return all(JournalEntry.Closed.class).findAny().isPresent();
  }

  private Stream<Mark> marks() {
    return entries()
        .flatMap(entry ->
            switch (entry) {
              case Head head -> Stream.of(head.mark());
              case Marked marked -> Stream.of(marked.mark());
              case Change _, Draft _, JournalEntry.Closed _ -> Stream.empty();
            });
  }

  /// Where the workshop's file was last; null where nobody says.
  @Nullable String file() {
    return marks().map(Mark::file).reduce((_, later) -> later).orElse(null);
  }

  /// What a file with this content stands for; null where this journal never knew such a file.
  @Nullable Mark known(String hash) {
    return marks()
        .filter(mark -> mark.hash().equals(hash))
        .max(Comparator.comparingLong(Mark::number))
        .orElse(null);
  }

  /// The number of the last change there ever was, as far as this journal can tell.
  long last() {
    return Stream.concat(
            marks().map(Mark::number),
            entries()
                .flatMap(entry -> entry instanceof Change c ? Stream.of(c.number()) : Stream.of()))
        .mapToLong(Long::longValue)
        .max()
        .orElse(0);
  }

  /// Whether something was done that is not known to be in the workshop's file.
  boolean isPending() {
    long kept =
        all(Marked.class)
            .filter(Marked::kept)
            .mapToLong(marked -> marked.mark().number())
            .max()
            .orElse(-1);
    return last() > kept || all(Draft.class).anyMatch(draft -> draft.number() == last());
  }

  /// When the last file was begun.
  Instant begun() {
    Head head = head();
    return head == null ? Instant.EPOCH : head.begun();
  }
}
