package org.journeywall.exchange;

import java.util.List;
import org.journeywall.model.Outcome;

/// A kind of file that cards can be taken in from. Implementations are found through
/// `META-INF/services/org.journeywall.exchange.ImportFormat`; none knows another.
public interface ImportFormat {

  /// Short and stable, for example `csv`.
  String id();

  /// File name endings without the dot, in lower case, the usual one first.
  List<String> extensions();

  /// The table of cards in the whole of a file. Input nobody understands is a failure with a
  /// sentence, never an exception.
  Outcome<CardTable> table(byte[] bytes, ImportJob job);

  /// The sheets of the file as text, for those who have to be asked what stands in them; none of a
  /// board, of which nobody has to be asked.
  default Outcome<List<RawSheet>> sheets(byte[] bytes, ImportJob job) {
    return Outcome.done(List.of());
  }
}
