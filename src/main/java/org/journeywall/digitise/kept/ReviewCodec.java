package org.journeywall.digitise.kept;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.journeywall.digitise.review.Review;
import org.journeywall.digitise.review.WallNote;
import org.journeywall.model.Outcome;
import org.journeywall.model.Problem;
import org.jspecify.annotations.Nullable;

/// A review ↔ JSON. The file is this program's own and lives as long as the review is put off; one
/// of another version that cannot be read is left where it is.
public final class ReviewCodec {
  private static final int VERSION = 1;

  private final ObjectMapper mapper =
      JsonMapper.builder()
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .build();

  private record Sheet(int version, Review review) {}

  public byte[] write(Review review) {
    try {
      return mapper.writeValueAsBytes(new Sheet(VERSION, review));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("a review is plain data", e);
    }
  }

  /// @param name to speak of it
  public Outcome<Review> read(byte[] bytes, String name) {
    try {
      Sheet sheet = mapper.readValue(bytes, Sheet.class);
      return sheet != null && sheet.version == VERSION && holds(sheet.review)
          ? Outcome.done(sheet.review)
          : unreadable(name);
    } catch (IOException damaged) {
      return unreadable(name);
    }
  }

  private static Outcome<Review> unreadable(String name) {
    return Outcome.failed(Problem.of(Problem.Kind.REVIEW_UNREADABLE, name));
  }

  private static boolean holds(@Nullable Review review) {
    if (review == null || review.photos().isEmpty()) {
      return false;
    }
    int photos = review.photos().size();
    long ids = review.notes().stream().map(WallNote::id).distinct().count();
    return ids == review.notes().size()
        && review.notes().stream().allMatch(note -> note.photo() >= 0 && note.photo() < photos)
        && (review.current() == null || review.currentNote() != null);
  }
}
