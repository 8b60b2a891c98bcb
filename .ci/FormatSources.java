import com.google.googlejavaformat.java.Main;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Hands every Java file under a folder to google-java-format, which itself takes files only.
///
/// Started from source by `exec:exec@format` and `exec:exec@format-check`; the first argument is
/// the folder, the others are the formatter's own options.
public final class FormatSources {
  private FormatSources() {}

  public static void main(String[] args) throws Exception {
    Stream<String> options = Stream.of(args).skip(1);
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      Stream<String> sources = files.map(Path::toString).filter(file -> file.endsWith(".java"));
      Main.main(Stream.concat(options, sources.sorted()).toArray(String[]::new));
    }
  }
}
