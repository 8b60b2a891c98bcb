package org.journeywall.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.journeywall.model.CardId;
import org.journeywall.model.Id;
import org.journeywall.model.LaneId;
import org.journeywall.model.LinkId;
import org.journeywall.model.MapId;
import org.journeywall.model.Patch;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.RevisionId;
import org.journeywall.model.StageId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;

/// A patch in JSON: of each table the records as they are afterwards, written as in a workshop
/// file, and under `gone` the ids of those that were removed. What was before is not written; it is
/// found in the workshop the patch is read for.
final class PatchPart {
  private static final String INFO = "workshop";
  private static final String GONE = "gone";

  private PatchPart() {}

  /// @param pictures those of the workshop after the patch, which its revisions name by their ids
  static Json.Obj write(Patch patch, Table<PictureId, Picture> pictures) {
    Map<String, Json> fields = new LinkedHashMap<>();
    Map<String, Json> gone = new LinkedHashMap<>();
    Patch.InfoChange info = patch.info();
    if (info != null) {
      fields.put(INFO, FieldsOut.of(info.after(), new InfoPart()));
    }
    write("maps", patch.maps(), new MapPart(), fields, gone);
    write("stages", patch.stages(), new StagePart(), fields, gone);
    write("lanes", patch.lanes(), new LanePart(), fields, gone);
    write(Tables.CARDS, patch.cards(), new CardPart(), fields, gone);
    write("personas", patch.personas(), new PersonaPart(), fields, gone);
    write("links", patch.links(), new LinkPart(), fields, gone);
    write("pictures", patch.pictures(), new PicturePart(), fields, gone);
    write("revisions", patch.revisions(), new RevisionPart(pictures), fields, gone);
    if (!gone.isEmpty()) {
      fields.put(GONE, new Json.Obj(gone));
    }
    return new Json.Obj(fields);
  }

  private static <K extends Id, V> void write(
      String table,
      List<Table.Difference<K, V>> differences,
      Part<V> part,
      Map<String, Json> fields,
      Map<String, Json> gone) {
    var kept = new ArrayList<Json>();
    var removed = new ArrayList<String>();
    for (Table.Difference<K, V> difference : differences) {
      V after = difference.after();
      if (after == null) {
        removed.add(difference.key().value());
      } else {
        kept.add(FieldsOut.of(after, part));
      }
    }
    if (!kept.isEmpty()) {
      fields.put(table, new Json.Arr(kept));
    }
    if (!removed.isEmpty()) {
      gone.put(table, Values.texts(removed));
    }
  }

  /// The patch that leads from `before` to where the JSON says.
  static Patch read(Json.Obj json, Workshop before) {
    FieldsIn in = new FieldsIn(json, "", Report.nowhere());
    Json.Obj gone = in.json(GONE) instanceof Json.Obj object ? object : new Json.Obj(Map.of());
    Reading reading = new Reading(in, new FieldsIn(gone, "", Report.nowhere()));
    WorkshopInfo info = in.part(INFO, new InfoPart());
    var pictures = reading.table("pictures", new PicturePart(), before.pictures(), PictureId::new);
    return new Patch(
        info == null ? null : new Patch.InfoChange(before.info(), info),
        reading.table("maps", new MapPart(), before.maps(), MapId::new),
        reading.table("stages", new StagePart(), before.stages(), StageId::new),
        reading.table("lanes", new LanePart(), before.lanes(), LaneId::new),
        reading.table(Tables.CARDS, new CardPart(), before.cards(), CardId::new),
        reading.table("personas", new PersonaPart(), before.personas(), PersonaId::new),
        reading.table("links", new LinkPart(), before.links(), LinkId::new),
        pictures,
        reading.table(
            "revisions",
            new RevisionPart(before.pictures().patched(pictures)),
            before.revisions(),
            RevisionId::new));
  }

  private record Reading(FieldsIn in, FieldsIn gone) {
    <K extends Id, V> List<Table.Difference<K, V>> table(
        String name, Part<V> part, Table<K, V> before, Function<String, K> id) {
      var differences = new ArrayList<Table.Difference<K, V>>();
      for (Json.Obj object : Tables.objects(in, name)) {
        String key = IdTexts.of(object.fields().getOrDefault("id", Json.Word.NULL));
        V record = key == null ? null : part.read(new FieldsIn(object, name, in.report()));
        if (key != null && record != null) {
          differences.add(new Table.Difference<>(id.apply(key), before.get(id.apply(key)), record));
        }
      }
      for (String key : gone.ids(name)) {
        differences.add(new Table.Difference<>(id.apply(key), before.get(id.apply(key)), null));
      }
      return differences;
    }
  }
}
