package org.journeywall.exchange.html;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.journeywall.exchange.Strangers;

/// A browser without a window, driven through its own protocol for developers, with everything it
/// complains of and asks for written down.
final class Browser implements AutoCloseable {
  private static final int SECONDS = 60;
  private static final ObjectMapper JSON = new ObjectMapper();

  final List<String> complaints = new CopyOnWriteArrayList<>();
  final List<String> requests = new CopyOnWriteArrayList<>();
  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();
  private final WebSocket socket;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
  private final CompletableFuture<Void> loaded = new CompletableFuture<>();

  /// Opens a file.
  Browser(Path folder, Path file) throws IOException, InterruptedException {
    String[] command =
        Strangers.browser(
            folder, "--remote-debugging-port=0", "--window-size=1400,900", "about:blank");
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.txt").toFile())
            .start();
    socket = connected(port(folder.resolve("profile/DevToolsActivePort")));
    for (String domain : List.of("Runtime", "Log", "Network", "Page")) {
      ask(domain + ".enable", JSON.createObjectNode());
    }
    ask("Page.navigate", JSON.createObjectNode().put("url", file.toUri().toString()));
    loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  private static String port(Path file) throws IOException, InterruptedException {
    for (int i = 0; i < SECONDS * 10; i++) {
      if (Files.exists(file) && Files.size(file) > 0) {
        return Files.readAllLines(file).getFirst();
      }
      Thread.sleep(100);
    }
    throw new IOException("the browser does not start");
  }

  private WebSocket connected(String port) throws IOException, InterruptedException {
    var list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json")).build();
    JsonNode pages = JSON.readTree(http.send(list, HttpResponse.BodyHandlers.ofString()).body());
    String address = pages.get(0).get("webSocketDebuggerUrl").asText();
    return http.newWebSocketBuilder()
        .connectTimeout(Duration.ofSeconds(SECONDS))
        .buildAsync(URI.create(address), new Listener())
        .join();
  }

  private JsonNode ask(String method, ObjectNode arguments) {
    int id = number.incrementAndGet();
    var answer = new CompletableFuture<JsonNode>();
    awaited.put(id, answer);
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", arguments);
    socket.sendText(message.toString(), true).join();
    return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
  }

  /// The value of an expression in the page.
  JsonNode of(String expression) {
    JsonNode answer =
        ask(
            "Runtime.evaluate",
            JSON.createObjectNode().put("expression", expression).put("returnByValue", true));
    assertTrue(!answer.path("result").has("exceptionDetails"), answer.toString());
    return answer.path("result").path("result").path("value");
  }

  /// Presses and releases a key as a hand would.
  void press(String key) {
    for (String type : List.of("keyDown", "keyUp")) {
      ask("Input.dispatchKeyEvent", JSON.createObjectNode().put("type", type).put("key", key));
    }
  }

  /// Clicks in the middle of the first element that a selector finds.
  void click(String selector) {
    of(
        "document.querySelector('"
            + selector
            + "').scrollIntoView({block: 'center', inline: 'center'})");
    JsonNode box =
        of(
            "(() => { const r = document.querySelector('%s').getBoundingClientRect();"
                    .formatted(selector)
                + " return [r.left + r.width / 2, r.top + r.height / 2]; })()");
    for (String type : List.of("mousePressed", "mouseReleased")) {
      ask(
          "Input.dispatchMouseEvent",
          JSON.createObjectNode()
              .put("type", type)
              .put("x", box.get(0).asDouble())
              .put("y", box.get(1).asDouble())
              .put("button", "left")
              .put("clickCount", 1));
    }
  }

  @Override
  public void close() {
    socket.abort();
    http.shutdownNow();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private final class Listener implements WebSocket.Listener {
    private final List<CharSequence> parts = new ArrayList<>();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      parts.add(data.toString());
      if (last) {
        String message = String.join("", parts);
        parts.clear();
        try {
          took(JSON.readTree(message));
        } catch (IOException broken) {
          complaints.add(broken.toString());
        }
      }
      from.request(1);
      return CompletableFuture.completedFuture(null);
    }

    private void took(JsonNode message) {
      CompletableFuture<JsonNode> answer = awaited.remove(message.path("id").asInt());
      if (answer != null) {
        answer.complete(message);
      }
      switch (message.path("method").asText()) {
        case "Page.loadEventFired" -> loaded.complete(null);
        case "Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled" ->
            complaints.add(message.toString());
        case "Network.requestWillBeSent" ->
            requests.add(message.path("params").path("request").path("url").asText());
        default -> {}
      }
    }
  }
}
