import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes what `mvn -Pdist package` leaves in `target/dist`: the application with a Java of its own
/// as a folder, and the installer of the system this runs on.
///
/// Started from source by `exec:exec@installers` with the project's folder and version, after
/// `Distribution` has laid out `target/journeywall`.
public final class Installers {
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.sql,java.xml,"
          + "jdk.charsets,jdk.localedata,jdk.unsupported,jdk.zipfs,javafx.controls,javafx.swing";

  /// The same flags as in `bin/journeywall`; JavaFX itself is part of the run-time image.
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xms64m",
          "-Xmn32m",
          "-XX:MinHeapFreeRatio=5",
          "-XX:MaxHeapFreeRatio=15",
          "-XX:-ShrinkHeapInSteps",
          "--enable-native-access=javafx.graphics,ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow",
          "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
          "--add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED");

  private final Path packaging;
  private final Path input;
  private final Path javafx;
  private final Path dist;
  private final Path runtime;
  private final String version;

  private Installers(Path project, String version) {
    this.packaging = project.resolve("packaging");
    this.input = project.resolve("target/journeywall-input");
    this.javafx = project.resolve("target/journeywall/javafx");
    this.dist = project.resolve("target/dist");
    this.runtime = project.resolve("target/journeywall-runtime");
    this.version = version;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    Path project = Path.of(args[0]);
    var installers = new Installers(project, args[1]);
    for (Path old : List.of(installers.input, installers.dist, installers.runtime)) {
      delete(old);
    }
    copy(project.resolve("target/journeywall/lib"), installers.input);
    installers.linkRuntime();
    installers.trainStart();
    installers.makeFolder();
    installers.makeInstaller();
  }

  private void linkRuntime() {
    run(
        "jlink",
        List.of(
            "--module-path", javafx.toString(),
            "--add-modules", MODULES,
            "--include-locales", "en,pl,cs,sk,de",
            "--compress", "zip-6",
            "--generate-cds-archive",
            "--no-header-files",
            "--no-man-pages",
            "--output", runtime.toString()));
  }

  /// Has the program rehearse on a screen in memory, and keeps what Java learnt of it in `app.aot`,
  /// which nearly halves the time of every later start.
  private void trainStart() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(runtime.resolve("bin/java").toString());
    command.add("-XX:AOTCacheOutput=" + input.resolve("app.aot"));
    command.addAll(OPTIONS);
    command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
    Path home = Files.createDirectories(dist.resolve("../journeywall-home").normalize());
    command.add("-Duser.home=" + home);
    command.addAll(List.of("-cp", classPath(), "org.journeywall.Main", "rehearse"));
    File log = dist.resolve("../journeywall-training.log").normalize().toFile();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    if (!process.waitFor(240, TimeUnit.SECONDS)) {
      process.destroy();
      process.waitFor();
    }
  }

  /// In the order in which jpackage lists the jars, or the cache would not fit.
  private String classPath() throws IOException {
    Path first = input.resolve("journeywall.jar");
    try (Stream<Path> jars = Files.list(input)) {
      Stream<Path> others = jars.filter(jar -> !jar.equals(first)).sorted();
      return Stream.concat(Stream.of(first), others)
          .map(Path::toString)
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  private void makeFolder() {
    run("jpackage", arguments("app-image"));
  }

  private void makeInstaller() {
    List<String> arguments =
        switch (System.getProperty("os.name").toLowerCase(Locale.ROOT).substring(0, 3)) {
          case "win" -> windows();
          case "mac" -> arguments("dmg");
          default -> linux();
        };
    arguments.addAll(List.of("--file-associations", packaging.resolve("journey.properties").toString()));
    arguments.addAll(List.of("--license-file", packaging.resolve("../LICENSE").normalize().toString()));
    run("jpackage", arguments);
  }

  private List<String> linux() {
    List<String> arguments = arguments("deb");
    arguments.addAll(
        List.of(
            "--linux-package-deps", "libgtk-3-0, libxtst6",
            "--linux-menu-group", "Office;",
            "--linux-shortcut",
            "--resource-dir", packaging.resolve("linux").toString()));
    return arguments;
  }

  private List<String> windows() {
    List<String> arguments = arguments("msi");
    arguments.addAll(
        List.of(
            "--win-per-user-install",
            "--win-menu",
            "--win-shortcut-prompt",
            "--win-upgrade-uuid", "5b0d7a3e-6c1f-4a59-9d0e-7f6c2b1a4e88"));
    return arguments;
  }

  private List<String> arguments(String type) {
    String system = System.getProperty("os.name");
    boolean linux = system.startsWith("Linux");
    String icon = linux ? "icon.png" : system.startsWith("Mac") ? "icon.icns" : "icon.ico";
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type", type,
                "--name", linux ? "journeywall" : "Journeywall",
                "--app-version", version,
                "--vendor", "Journeywall",
                "--description", "Customer journey workshops on one laptop",
                "--icon", packaging.resolve(icon).toString(),
                "--runtime-image", runtime.toString(),
                "--input", input.toString(),
                "--main-jar", "journeywall.jar",
                "--main-class", "org.journeywall.Main",
                "--dest", dist.toString()));
    for (String option : OPTIONS) {
      arguments.addAll(List.of("--java-options", option));
    }
    if (Files.exists(input.resolve("app.aot"))) {
      arguments.addAll(List.of("--java-options", "-XX:AOTCache=$APPDIR/app.aot"));
    }
    return arguments;
  }

  private static void run(String tool, List<String> arguments) {
    int status =
        ToolProvider.findFirst(tool)
            .orElseThrow()
            .run(System.out, System.err, arguments.toArray(String[]::new));
    if (status != 0) {
      System.exit(status);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> old = Files.walk(folder)) {
      for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
        file.toFile().setWritable(true);
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
