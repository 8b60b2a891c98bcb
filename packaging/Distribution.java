import java.io.File;
import java.io.IOException;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Lays out `target/journeywall`, which runs as it stands with any Java that is new enough: `bin`
/// with the launchers, `lib` with the class path, `javafx` with the module path, `learnt` with what
/// that Java knows of the program from a rehearsal, and `built-with`, the folder of the Java that
/// built it.
///
/// Started from source by `exec:exec@distribution` with the project's folder and its class path.
public final class Distribution {
  private static final int PATIENCE = 240;

  private final Path project;
  private final Path target;

  private Distribution(Path project) {
    this.project = project;
    this.target = project.resolve("target/journeywall");
  }

  public static void main(String[] args) throws IOException {
    var distribution = new Distribution(Path.of(args[0]));
    distribution.clear();
    distribution.copyLaunchers();
    distribution.copyLibraries(Stream.of(args[1].split(File.pathSeparator)).map(Path::of));
    Path builtWith = distribution.target.resolve("built-with");
    Files.writeString(builtWith, System.getProperty("java.home") + "\n");
    distribution.rehearse();
  }

  // Java watches the program at work, without a screen, and keeps what it learnt for later starts
  // (JEP 514). Nothing but speed depends on it: where it fails, there is no such file.
  private void rehearse() throws IOException {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return;
    }
    Path learnt = Files.createDirectories(target.resolve("learnt")).resolve("journeywall.aot");
    Path log = project.resolve("target/rehearsal.log");
    var process = new ProcessBuilder(target.resolve("bin/journeywall").toString(), "rehearse");
    process.environment().put("JOURNEYWALL_JAVA", System.getProperty("java.home"));
    process
        .environment()
        .put(
            "JOURNEYWALL_OPTS",
            "-Dglass.platform=Headless -XX:AOTCacheOutput=" + target.relativize(learnt));
    process.directory(target.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    Process rehearsal = process.start();
    try {
      if (!rehearsal.waitFor(PATIENCE, TimeUnit.SECONDS) || rehearsal.exitValue() != 0) {
        rehearsal.descendants().forEach(ProcessHandle::destroyForcibly);
        rehearsal.destroyForcibly().waitFor();
        Files.deleteIfExists(learnt);
        System.err.println("The rehearsal failed; the program will start more slowly: " + log);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void clear() throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    try (Stream<Path> old = Files.walk(target)) {
      for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void copyLaunchers() throws IOException {
    Path bin = Files.createDirectories(target.resolve("bin"));
    for (String name : List.of("journeywall", "journeywall.bat")) {
      Path launcher = Files.copy(project.resolve("packaging/bin/" + name), bin.resolve(name));
      launcher.toFile().setExecutable(true, false);
    }
    Files.copy(project.resolve("LICENSE"), target.resolve("LICENSE"));
  }

  private void copyLibraries(Stream<Path> classPath) throws IOException {
    Path lib = Files.createDirectories(target.resolve("lib"));
    Path javafx = Files.createDirectories(target.resolve("javafx"));
    Files.copy(ownJar(), lib.resolve("journeywall.jar"));
    for (Path jar : classPath.filter(Files::isRegularFile).toList()) {
      Path file = jar.getFileName();
      if (!file.toString().startsWith("javafx-")) {
        Files.copy(jar, lib.resolve(file));
      } else if (isModule(jar)) {
        Files.copy(jar, javafx.resolve(file));
      }
    }
  }

  private Path ownJar() throws IOException {
    try (Stream<Path> jars = Files.list(project.resolve("target"))) {
      return jars.filter(jar -> jar.getFileName().toString().matches("journeywall-.*\\.jar"))
          .max(Comparator.comparing(jar -> jar.toFile().lastModified()))
          .orElseThrow();
    }
  }

  /// False for the empty jars that only point to the one of each platform.
  private static boolean isModule(Path jar) {
    try {
      return ModuleFinder.of(jar).findAll().stream()
          .noneMatch(module -> module.descriptor().isAutomatic());
    } catch (FindException e) {
      return false;
    }
  }
}
