package org.journeywall.compare;

import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A field of a record.
///
/// @param raw what is compared
/// @param shown what is told of it
/// @param take the first record with this field as the second has it
record Field<R>(
    FieldName name,
    Function<R, @Nullable Object> raw,
    BiFunction<R, Names, Value> shown,
    BinaryOperator<R> take) {

  /// A field in which a text stands.
  static <R> Field<R> text(
      FieldName name, Function<R, String> text, BiFunction<R, String, R> with) {
    return new Field<>(
        name,
        text::apply,
        (one, names) -> new Value.Text(text.apply(one)),
        (one, other) -> with.apply(one, text.apply(other)));
  }

  /// A field in which a number stands that is always there.
  static <R> Field<R> count(
      FieldName name, Function<R, Integer> count, BiFunction<R, Integer, R> with) {
    return new Field<>(
        name,
        count::apply,
        (one, names) -> new Value.Figure(count.apply(one)),
        (one, other) -> with.apply(one, count.apply(other)));
  }

  /// A field in which one of several choices stands, or none.
  static <R, E extends Enum<E>> Field<R> choice(
      FieldName name, Function<R, @Nullable E> choice, BiFunction<R, @Nullable E, R> with) {
    return new Field<>(
        name,
        choice::apply,
        (one, names) -> chosen(choice.apply(one)),
        (one, other) -> with.apply(one, choice.apply(other)));
  }

  private static Value chosen(@Nullable Enum<?> choice) {
    return choice == null ? Value.NONE : new Value.Choice(choice);
  }
}
