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

  @Parameters(arity = "2..*", paramLabel = "PHOTO… OUT.journey", descriptionKey = "photos")
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
    return terminal.finish(wall(files.subList(0, files.size() - 1)).then(w -> put(w, out)));
  }

  private Outcome<Wall> wall(List<Path> photos) {
    Outcome<List<Look>> looks = Outcome.done(new ArrayList<>());
    for (Path photo : photos) {
      looks = looks.then(before -> look(photo, before));
    }
    return looks.map(Wall::of).map(this::read);
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

  private Outcome<Path> put(Wall wall, Path out) {
    Outcome<Path> written = into == null ? create(wall, out) : add(wall, out, into);
    return written.map(file -> {
      tell(wall);
      return file;
    });
  }

  private OnMap onMap(Wall wall) {
    return new OnMap(wall, new Ids(terminal.random()), terminal.locale());
  }

  private Outcome<Path> create(Wall wall, Path out) {
    String tag = Language.closestTo(terminal.locale()).tag();
    Workshop empty = Workshop.empty(WorkshopInfo.titled("", tag).withDate(terminal.today()));
    Workshop workshop = onMap(wall).asNewMap().apply(Shelf.titled(empty, out));
    return terminal.shelf().create(out, workshop);
  }

  private Outcome<Path> add(Wall wall, Path out, String map) {
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
          Command command = onMap(wall).onto(before, id);
          return terminal.shelf().save(found, command.apply(before));
        });
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
