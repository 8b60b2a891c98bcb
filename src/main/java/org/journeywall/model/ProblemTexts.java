package org.journeywall.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says a [Problem] in the user's language, in plain sentences. In the texts `{0}` is the file and
/// `{1}`, `{2}` the problem's arguments; a text may be empty where there is nothing to say.
public final class ProblemTexts {
  private static final Sentences TEXTS = new Sentences("org.journeywall.model.problems");

  private ProblemTexts() {}

  /// Everything there is to say: what happened, what is safe, what to do.
  public static String sentence(Problem problem, Locale locale) {
    return Stream.of(what(problem, locale), safe(problem, locale), todo(problem, locale))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /// What happened.
  public static String what(Problem problem, Locale locale) {
    return text(problem, "what", locale);
  }

  /// What is safe nevertheless; may be empty.
  public static String safe(Problem problem, Locale locale) {
    return text(problem, "safe", locale);
  }

  /// What the user can do; may be empty.
  public static String todo(Problem problem, Locale locale) {
    return text(problem, "todo", locale);
  }

  private static String text(Problem problem, String part, Locale locale) {
    List<Object> values = new ArrayList<>();
    String file = problem.file();
    values.add(file == null ? "" : file);
    values.addAll(problem.arguments());
    return TEXTS.text(key(problem.kind(), part), locale, values.toArray());
  }

  static String key(Problem.Kind kind, String part) {
    return Sentences.key(kind) + "." + part;
  }
}
