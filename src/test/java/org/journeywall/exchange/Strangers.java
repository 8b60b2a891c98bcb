package org.journeywall.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Programs that are not ours and read what we write, where the machine has them.
public final class Strangers {
  private static final int MINUTES = 3;

  private Strangers() {}

  /// Skips the test where a program is missing.
  public static void assumeInstalled(String program) {
    boolean installed =
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    assumeTrue(installed, program + " is not installed");
  }

  /// Runs a program that has to end well; what it said.
  public static String said(String... command) throws IOException, InterruptedException {
    Path said = Files.createTempFile("said", ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      process.destroyForcibly();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      assertTrue(ended, command[0] + " does not end: " + text);
      assertEquals(0, process.exitValue(), text);
      return text;
    } finally {
      Files.delete(said);
    }
  }

  /// What a browser shows of a file in a window of this size.
  public static BufferedImage browsed(Path file, int width, int height)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "browser");
    Path picture = folder.resolve("seen.png");
    said(
        browser(
            folder,
            "--hide-scrollbars",
            "--force-device-scale-factor=1",
            "--window-size=" + width + "," + height,
            "--screenshot=" + picture,
            file.toUri().toString()));
    return Objects.requireNonNull(ImageIO.read(picture.toFile()));
  }

  /// A command for a browser that has no window and asks nobody on the network.
  public static String[] browser(Path folder, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + folder.resolve("profile")));
    command.addAll(List.of(more));
    return command.toArray(String[]::new);
  }
}
