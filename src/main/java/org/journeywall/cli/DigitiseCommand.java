package org.journeywall.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.journeywall.digitise.Look;
import org.journeywall.digitise.OnMap;
import org.journeywall.digitise.Wall;
import org.journeywall.digitise.image.Photo;
import org.journeywall.digitise.image.PhotoFile;
import org.journeywall.digitise.read.Reader;
import org.journeywall.edit.Command;
import org.journeywall.model.Ids;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.MapId;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `journeywall digitise`: photographs of a wall as a map, in a file that was not there before or
/// as more cards on a map that was.
@picocli.CommandLine.Command(name = "digitise", mixinStandardHelpOptions = true)
final class DigitiseCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "2..*",
      paramLabel = "PHOTO… OUT.journey",
      hideParamSyntax = true,
      descriptionKey = "photos")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--into", paramLabel = "NAME|ID", descriptionKey = "into")
  private @Nullable String into;

  @Option(names = "--language", paramLabel = "en|pl|cs", descriptionKey = "wallLanguage")
  private @Nullable String language;

  @Option(names = "--json", descriptionKey = "notesJson")
  private boolean json;

  DigitiseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (language != null && Language.named(language).isEmpty()) {
      return terminal.failed(
          Problem.of(Problem.Kind.LANGUAGE_UNKNOWN, null, language, "en, pl, cs"));
    }
    Path out = files.getLast();
    return terminal.finish(looks(files.subList(0, files.size() - 1)).then(seen -> put(seen, out)));
  }

  private Outcome<List<Look>> looks(List<Path> photos) {
    Outcome<List<Look>> looks = Outcome.done(new ArrayList<>());
    for (Path photo : photos) {
      looks = looks.then(before -> look(photo, before));
    }
    return looks;
  }

  private Wall read(Wall wall) {
    String first = language == null ? Language.closestTo(terminal.locale()).tag() : language;
    return terminal.reader() == Reader.NONE ? wall : wall.read(terminal.reader(), first);
  }

  private Outcome<List<Look>> look(Path file, List<Look> before) {
    Outcome<Photo> photo =
        terminal.shelf().bytes(file).then(bytes -> PhotoFile.open(bytes, file.toString()));
    return photo.then(opened -> {
      Look look = Look.at(opened, before.size(), null);
      if (look.notes().isEmpty()) {
        return Outcome.failed(Problem.of(Problem.Kind.PHOTO_WITHOUT_NOTES, file.toString()));
      }
      List<Look> all = new ArrayList<>(before);
      all.add(look);
      return Outcome.done(all);
    });
  }

  private Outcome<Path> put(List<Look> looks, Path out) {
    Wall wall = Wall.of(looks);
    return into == null ? create(read(wall), out) : add(looks, wall, out, into);
  }

  private OnMap onMap(Wall wall) {
    return new OnMap(wall, new Ids(terminal.random()), terminal.locale());
  }

  private Outcome<Path> create(Wall wall, Path out) {
    String tag = Language.closestTo(terminal.locale()).tag();
    Workshop empty = Workshop.empty(WorkshopInfo.titled("", tag).withDate(terminal.today()));
    Workshop workshop = onMap(wall).asNewMap().apply(Shelf.titled(empty, out));
    return told(terminal.shelf().create(out, workshop), wall);
  }

  private Outcome<Path> told(Outcome<Path> written, Wall wall) {
    return written.map(file -> {
      tell(wall);
      return file;
    });
  }

  // A wall that was photographed before brings only what is new; what else is different is decided
  // about in the window.
  private Outcome<Path> add(List<Look> looks, Wall wall, Path out, String map) {
    return terminal
        .shelf()
        .found(out)
        .then(found -> {
          Workshop before = found.opened().workshop();
          Optional<JourneyMap> named = MapNamed.in(before.mapsInOrder(), map);
          if (named.isEmpty()) {
            return Outcome.failed(MapNamed.unknown(out.toString(), map, before));
          }
          MapId id = named.get().id();
          Wall fresh = wall;
          for (Look look : looks) {
            Optional<KnownNotes> known = KnownNotes.on(look, before, id);
            fresh = known.isPresent() ? known.get().without(fresh) : fresh;
            known.ifPresent(this::tell);
          }
          Wall read = read(fresh);
          Command command = onMap(read).onto(before, id);
          return told(terminal.shelf().save(found, command.apply(before)), read);
        });
  }

  private void tell(KnownNotes known) {
    if (!json) {
      terminal.tell("digitise.again", known.cards(), known.moved(), known.gone());
    }
  }

  private void tell(Wall wall) {
    if (json) {
      terminal.out().println(WallJson.of(wall));
    } else {
      int headers = wall.layout().headers().size();
      terminal.tell("digitise.cards", wall.notes().size() - headers);
      terminal.tell("digitise.stages", wall.layout().stages(), headers);
      terminal.tell("digitise.lanes", wall.layout().lanes());
    }
  }
}
