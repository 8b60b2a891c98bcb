package org.journeywall.desktop.bench;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Lets the thread that measures ask something of the window, whose nodes belong to the toolkit's
/// own thread. A bug over there is thrown here.
final class OnFxThread {
  private OnFxThread() {}

  static <T> T ask(Supplier<T> question) {
    var answer = new CompletableFuture<T>();
    Platform.runLater(() -> complete(answer, question));
    return answer.join();
  }

  static void run(Runnable deed) {
    ask(() -> {
      deed.run();
      return true;
    });
  }

  private static <T> void complete(CompletableFuture<T> answer, Supplier<T> question) {
    try {
      answer.complete(question.get());
    } catch (RuntimeException | Error bug) {
      answer.completeExceptionally(bug);
    }
  }
}
