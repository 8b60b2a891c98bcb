package org.journeywall.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.journeywall.model.Metric.Better;
import org.journeywall.model.MetricType;
import org.jspecify.annotations.Nullable;

/// Knows metrics by the words of their names, in English, Polish and Czech.
final class MetricWords {
  private static final Map<MetricType, Pattern> WORDS = words();

  private MetricWords() {}

  private static Map<MetricType, Pattern> words() {
    var words = new LinkedHashMap<MetricType, Pattern>();
    words.put(MetricType.NPS, pattern("\\bnps\\b|promoter"));
    words.put(
        MetricType.CSAT, pattern("\\bcsat\\b|satisfaction|satysfakcj|zadowoleni|spokojenost"));
    words.put(MetricType.CES, pattern("\\bces\\b|effort score|wysiłk|wysiłek|úsilí"));
    words.put(
        MetricType.TIME_TO_VALUE,
        pattern("\\bttv\\b|time.to.value|czas do wartości|čas do hodnoty|čas k hodnotě"));
    words.put(MetricType.CHURN, pattern("\\bchurn|rezygnacj|odejści|odejść|odchod"));
    words.put(
        MetricType.CLV,
        pattern(
            "\\bclv\\b|\\bltv\\b|lifetime value|wartość (?:życiowa|klienta)|hodnota zákazníka"));
    return words;
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  private static final Pattern CONVERSION = pattern("conversion|konwersj|konverz");

  /// What a metric of this name and unit counts; null where the words do not tell.
  static @Nullable MetricType type(String name, String unit) {
    for (Map.Entry<MetricType, Pattern> word : WORDS.entrySet()) {
      if (word.getValue().matcher(name).find()) {
        return word.getKey();
      }
    }
    if (unit.equals("%") && CONVERSION.matcher(name).find()) {
      return MetricType.CONVERSION;
    }
    return MetricText.isTime(unit) ? MetricType.DURATION : null;
  }

  /// Which way such a metric is usually good.
  static Better better(MetricType type) {
    return switch (type) {
      case DURATION, TIME_TO_VALUE, CHURN -> Better.LOWER;
      case VOLUME, CONVERSION, NPS, CSAT, CES, CLV, OTHER -> Better.HIGHER;
    };
  }
}
