package org.journeywall.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The codec of a program to come, to which today's files are old ones.
public final class FutureCodec {
  private FutureCodec() {}

  /// It writes version 2.0 and migrates from today's, in which it renames a field.
  public static WorkshopCodec of() {
    SchemaVersion next = new SchemaVersion(2, 0);
    var step = new Migrations.Step(SchemaVersion.CURRENT, next, FutureCodec::migrated);
    return new WorkshopCodec(next, new Migrations(List.of(step)));
  }

  private static Json.Obj migrated(Json.Obj file) {
    Map<String, Json> fields = new LinkedHashMap<>(file.fields());
    fields.put("migrated", Json.Word.TRUE);
    return new Json.Obj(fields);
  }
}
