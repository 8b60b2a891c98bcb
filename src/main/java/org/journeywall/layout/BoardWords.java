package org.journeywall.layout;

import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.journeywall.insight.Trend;
import org.journeywall.model.Metric;

/// The few words and all the numbers the program itself puts on the wall, in one language.
public final class BoardWords {
  private static final String BUNDLE = "org.journeywall.layout.texts";

  private final Locale locale;
  private final ResourceBundle texts;

  private BoardWords(Locale locale) {
    this.locale = locale;
    // The fallback is the bundle's own English, not the machine's language.
    texts =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  public static BoardWords in(Locale locale) {
    return new BoardWords(locale);
  }

  public Locale locale() {
    return locale;
  }

  public String momentOfTruth() {
    return texts.getString("momentOfTruth");
  }

  public String parkingLot() {
    return texts.getString("parkingLot");
  }

  /// How many notes wait in the parking lot, as it follows its name.
  public String unsorted(int count) {
    return new MessageFormat(texts.getString("unsorted"), locale).format(new Object[] {count});
  }

  /// What a level of involvement above none is called.
  public String involvement(int level) {
    return texts.getString("involvement." + level);
  }

  public String votes(int count) {
    return "+" + whole(count);
  }

  public String whole(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /// Whether a comma parts whole from decimals.
  public boolean decimalIsComma() {
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
  }

  /// A score with its sign, 0 without.
  public String signed(int score) {
    return (score > 0 ? "+" : score < 0 ? "−" : "") + whole(Math.abs(score));
  }

  /// A number as it is read: whole where it is whole, else with up to two decimals.
  public String number(double value) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(Math.abs(value) >= 100 ? 1 : 2);
    return format.format(value);
  }

  /// A share of 1 in whole per cent, with one decimal below 10 %.
  public String percent(double share) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(Math.abs(share) < 0.0995 ? 1 : 0);
    return format.format(share * 100) + "\u00a0%";
  }

  /// A metric's value with its unit; a dash where there is no value yet.
  public String value(Metric metric) {
    Double value = metric.value();
    String number = value == null ? "–" : number(value);
    return metric.unit().isEmpty() ? number : number + "\u00a0" + metric.unit();
  }

  /// What a metric is aimed at; empty where it has no target.
  public String target(Metric metric) {
    Double target = metric.target();
    if (target == null) {
      return "";
    }
    String number = number(target) + (metric.unit().isEmpty() ? "" : "\u00a0" + metric.unit());
    return new MessageFormat(texts.getString("target"), locale).format(new Object[] {number});
  }

  /// A change as an arrow and a size, in whole per cent from 1 % on.
  public String change(Trend trend) {
    String arrow = trend.change() > 0 ? "▲ " : trend.change() < 0 ? "▼ " : "±";
    double size = Math.abs(trend.change());
    return arrow
        + switch (trend.unit()) {
          case PER_CENT -> (size < 1 ? percent(size / 100) : number(Math.rint(size)) + "\u00a0%");
          case POINTS -> number(size);
        };
  }
}
