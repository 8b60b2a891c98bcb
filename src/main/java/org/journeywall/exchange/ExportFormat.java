package org.journeywall.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// A kind of file that maps can be handed out in. Implementations are found through
/// `META-INF/services/org.journeywall.exchange.ExportFormat`; none knows another.
public interface ExportFormat {

  /// Short and stable, for settings and scripts, for example `pdf`.
  String id();

  /// File name endings without the dot, in lower case, the usual one first.
  List<String> extensions();

  /// Whether the paper of the job matters.
  boolean usesPaper();

  /// Writes the maps of the job. The same job gives the same bytes. The stream is not closed.
  ///
  /// @throws ExportCancelled when `progress` says so; what was written so far is of no use
  /// @throws IOException where the stream cannot be written
  void write(ExportJob job, OutputStream out, Progress progress) throws IOException;
}
