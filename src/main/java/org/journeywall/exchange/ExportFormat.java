package org.journeywall.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.journeywall.paint.Page;
import org.journeywall.paint.Paper;
import org.journeywall.text.FontBook;

/// A kind of file that maps can be handed out in. Implementations are found through
/// `META-INF/services/org.journeywall.exchange.ExportFormat`; none knows another. What a format and
/// its options are called stands in the bundle `format` beside it ([FormatTexts]).
public interface ExportFormat {

  /// What people do with such a file; formats are offered in this order.
  enum Purpose {
    /// Looked at, printed, shown.
    READ,
    /// Worked on in another program.
    WORK,
    /// Pasted into documents, kept beside code.
    TEXT
  }

  /// How it is shown before it is written.
  enum Preview {
    /// As a picture of the wall on its page.
    WALL,
    /// As the text that is written.
    TEXT
  }

  /// Short and stable, for settings and scripts, for example `pdf`.
  String id();

  /// File name endings without the dot, in lower case, the usual one first.
  List<String> extensions();

  /// What people do with it.
  Purpose purpose();

  /// How it is shown before it is written.
  default Preview preview() {
    return Preview.WALL;
  }

  /// What is left to whoever hands out, in the order it is offered.
  default List<ExportOption> options() {
    return List.of();
  }

  /// Those of the options that matter beside what is chosen of the others.
  default List<ExportOption> options(ExportChoices choices) {
    return options();
  }

  /// Whether it can show what two states differ in: as marks over the wall, or as a table in its
  /// place.
  default boolean showsChanges() {
    return false;
  }

  /// Whether the paper of the job matters.
  default boolean usesPaper() {
    return false;
  }

  /// The papers that can be chosen beside these choices; none where paper does not matter.
  default List<Paper> papers(ExportChoices choices) {
    return usesPaper() ? List.of(Paper.values()) : List.of();
  }

  /// What is shown of the wall before it is written, page by page.
  default List<Page> pages(ExportJob job, FontBook book) {
    return (usesPaper() ? job : job.on(Paper.AS_LARGE_AS_THE_MAP)).pages(book);
  }

  /// Writes the maps of the job. The same job gives the same bytes. The stream is not closed.
  ///
  /// @throws ExportCancelled when `progress` says so; what was written so far is of no use
  /// @throws IOException where the stream cannot be written
  void write(ExportJob job, OutputStream out, Progress progress) throws IOException;
}
