package org.journeywall.format;

import java.util.TreeMap;
import org.journeywall.model.Extras;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.jspecify.annotations.Nullable;

/// The `.journey` file: a workshop to bytes and back. What is written depends on the workshop
/// alone, so that saving without a change gives the same bytes; reading takes any input and answers
/// with a value.
public final class WorkshopCodec {
  /// The largest file that is read, in bytes.
  public static final int LARGEST = JsonInput.LARGEST;

  private static final String FORMAT = "format";
  private static final String NAME = "journeywall";
  private static final String VERSION = "schemaVersion";

  private final SchemaVersion current;
  private final Migrations migrations;

  public WorkshopCodec() {
    this(SchemaVersion.CURRENT, Migrations.ALL);
  }

  WorkshopCodec(SchemaVersion current, Migrations migrations) {
    this.current = current;
    this.migrations = migrations;
  }

  /// The version this codec writes.
  public SchemaVersion version() {
    return current;
  }

  /// The whole file.
  public byte[] write(Workshop workshop) {
    var out = new FieldsOut(workshop.extras());
    out.json(FORMAT, new Json.Text(NAME));
    out.json(VERSION, new Json.Text(versionOf(workshop).toString()));
    WorkshopPart.atTop().write(workshop, out);
    return JsonOutput.document(out.done());
  }

  // A file of a newer minor version stays one, since what that version added is still in it.
  private SchemaVersion versionOf(Workshop workshop) {
    String kept = workshop.extras().fields().get(VERSION);
    SchemaVersion newer = kept == null ? null : version(JsonInput.kept(kept));
    return newer != null && newer.compareTo(current) > 0 ? newer : current;
  }

  /// The workshop these bytes hold.
  ///
  /// @param file how to name the file in a problem
  public Outcome<Opened> read(byte[] bytes, String file) {
    try {
      return JsonInput.read(bytes, file).then(json -> opened(json, file));
    } catch (OutOfMemoryError tooMuch) {
      // What was read so far is garbage by now, and nothing else needs more than it did before.
      return Outcome.failed(Problem.of(Problem.Kind.WORKSHOP_TOO_LARGE, file));
    }
  }

  private Outcome<Opened> opened(Json json, String file) {
    if (!(json instanceof Json.Obj object)
        || !new Json.Text(NAME).equals(object.fields().get(FORMAT))) {
      return Outcome.failed(Problem.of(Problem.Kind.NOT_A_WORKSHOP, file));
    }
    Json written = object.fields().getOrDefault(VERSION, Json.Word.NULL);
    SchemaVersion version = version(written);
    boolean older = version != null && version.compareTo(current) < 0;
    if (version == null || older && !migrations.reach(version, current)) {
      return Outcome.failed(
          Problem.of(Problem.Kind.VERSION_UNREADABLE, file, JsonOutput.line(written)));
    }
    boolean newer = version.compareTo(current) > 0;
    Report report = new Report(newer);
    Json.Obj migrated = older ? migrations.apply(object, version) : object;
    Workshop workshop = workshop(new FieldsIn(migrated, "", report));
    boolean readOnly = version.major() > current.major();
    if (workshop == null) {
      return Outcome.failed(
          readOnly
              ? newer(Problem.Kind.VERSION_TOO_NEW, file, version)
              : Problem.of(Problem.Kind.NOT_A_WORKSHOP, file));
    }
    Problem notice = readOnly ? newer(Problem.Kind.VERSION_NEWER, file, version) : null;
    Workshop versioned = newer && !readOnly ? withVersion(workshop, version) : workshop;
    return Outcome.done(new Opened(versioned, report.repairs(), version, notice));
  }

  private Problem newer(Problem.Kind kind, String file, SchemaVersion version) {
    return Problem.of(kind, file, version.toString(), current.toString());
  }

  private static @Nullable Workshop workshop(FieldsIn in) {
    in.json(FORMAT);
    in.json(VERSION);
    return WorkshopPart.atTop().read(in);
  }

  private static Workshop withVersion(Workshop workshop, SchemaVersion version) {
    var extras = new TreeMap<>(workshop.extras().fields());
    extras.put(VERSION, JsonOutput.line(new Json.Text(version.toString())));
    return workshop.withExtras(Extras.of(extras));
  }

  private static @Nullable SchemaVersion version(Json json) {
    return json instanceof Json.Text(var text) ? SchemaVersion.parse(text) : null;
  }
}
