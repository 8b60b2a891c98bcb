package org.journeywall.digitise.place;

import java.util.ArrayList;
import java.util.List;
import org.journeywall.digitise.Note;
import org.journeywall.digitise.Sign;
import org.journeywall.marker.Marker;

/// The stages and lanes of a straightened wall, as the gaps between its notes show them. The window
/// lets people drag the separators; everything else follows from them.
///
/// @param headers the notes that name the stages, left to right; empty where there are none
/// @param columns separators between stages, along x, in widths of a note
/// @param rows separators between lanes, along y, in widths of a note
public record Layout(List<Note> headers, List<Double> columns, List<Double> rows) {
  private static final double COLUMN_GAP = 0.42;
  private static final double ROW_GAP = 0.6;
  private static final double LEAST_GAP = 0.12;

  public Layout {
    headers = List.copyOf(headers);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public static Layout of(List<Note> notes) {
    List<Note> headers = HeaderRow.of(notes);
    List<Note> cards = notes.stream().filter(note -> !headers.contains(note)).toList();
    List<Gaps.Span> across = cards.stream().map(Gaps::across).toList();
    List<Gaps.Span> down = cards.stream().map(Gaps::down).toList();
    List<Double> columns =
        headers.isEmpty()
            ? middles(Gaps.between(across, COLUMN_GAP))
            : between(headers, Gaps.between(across, LEAST_GAP));
    return new Layout(headers, columns, middles(Gaps.between(down, ROW_GAP)));
  }

  /// The same where headers of the printed wall kit hang: their markers say which stage and which
  /// lane is where.
  ///
  /// @param signs on the straightened wall
  public static Layout of(List<Note> notes, List<Sign> signs) {
    Signposts stages = Signposts.of(signs, Marker.Kind.STAGE, sign -> sign.middle().x());
    Signposts lanes = Signposts.of(signs, Marker.Kind.LANE, sign -> sign.middle().y());
    Layout seen = of(notes);
    List<Gaps.Span> across = notes.stream().map(Gaps::across).toList();
    List<Gaps.Span> down = notes.stream().map(Gaps::down).toList();
    return new Layout(
        stages.arePlain() ? List.of() : seen.headers,
        stages.arePlain() ? stages.edges(Gaps.between(across, LEAST_GAP)) : seen.columns,
        lanes.arePlain() ? lanes.edges(Gaps.between(down, LEAST_GAP)) : seen.rows);
  }

  private static List<Double> middles(List<Gaps.Span> gaps) {
    return gaps.stream().map(Gaps.Span::middle).toList();
  }

  /// Between two headers the widest gap of the notes below them; half way where there is none.
  private static List<Double> between(List<Note> headers, List<Gaps.Span> gaps) {
    List<Double> columns = new ArrayList<>();
    for (int i = 1; i < headers.size(); i++) {
      columns.add(Gaps.widest(gaps, headers.get(i - 1).spot().x(), headers.get(i).spot().x()));
    }
    return columns;
  }

  public int stages() {
    return columns.size() + 1;
  }

  public int lanes() {
    return rows.size() + 1;
  }

  public boolean isHeader(Note note) {
    return headers.contains(note);
  }

  /// Which stage a note stands in, from 0.
  public int stage(Note note) {
    return index(columns, note.spot().x());
  }

  /// Which lane a note stands in, from 0; -1 for a header.
  public int lane(Note note) {
    return isHeader(note) ? -1 : index(rows, note.spot().y());
  }

  private static int index(List<Double> separators, double place) {
    return (int) separators.stream().filter(separator -> separator < place).count();
  }
}
