import com.google.googlejavaformat.java.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Hands every Java file under a folder to google-java-format, which itself takes files only. To be
/// formatted are only those that changed since the last time; all of them are checked.
///
/// Started from source by `exec:exec@format` and `exec:exec@format-check`; the first argument is
/// the folder, the others are the formatter's own options.
public final class FormatSources {
  private FormatSources() {}

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    Path mark = folder.resolveSibling("target").resolve("formatted");
    List<String> options = Stream.of(args).skip(1).toList();
    boolean replaces = options.contains("--replace");
    long since = replaces && Files.exists(mark) ? Files.getLastModifiedTime(mark).toMillis() : 0;
    List<String> sources = sources(folder, since);
    if (replaces) {
      Files.createDirectories(mark.getParent());
      Files.writeString(mark, "");
    }
    if (!sources.isEmpty()) {
      Main.main(Stream.concat(options.stream(), sources.stream()).toArray(String[]::new));
    }
  }

  private static List<String> sources(Path folder, long since) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java") && file.toFile().lastModified() >= since)
          .map(Path::toString)
          .sorted()
          .toList();
    }
  }
}
