package org.journeywall.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.journeywall.model.Card;
import org.journeywall.model.Content;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Metric;
import org.journeywall.model.Outcome;
import org.journeywall.model.Persona;
import org.journeywall.model.Revision;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.junit.jupiter.api.Test;

/// The files of every version with every field, byte for byte: what older copies of the program
/// wrote must be read for ever, and nobody may change the format by accident.
class GoldenFileTest {
  private static final WorkshopCodec CODEC = new WorkshopCodec();

  static byte[] golden() throws IOException {
    return golden("1.2");
  }

  private static byte[] golden(String version) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(
            GoldenFileTest.class.getResourceAsStream("/golden/v" + version + ".journey"))) {
      return file.readAllBytes();
    }
  }

  @Test
  void isWrittenByteForByte() throws IOException {
    assertEquals(
        new String(golden(), UTF_8), new String(CODEC.write(FullWorkshop.workshop()), UTF_8));
  }

  @Test
  void isReadAsTheWorkshopItHolds() throws IOException {
    Opened opened = new Opened(FullWorkshop.workshop(), List.of(), SchemaVersion.CURRENT, null);
    assertEquals(Outcome.done(opened), CODEC.read(golden(), "f"));
  }

  @Test
  void theFirstVersionIsReadAsBeforeThereWereStacks() throws IOException {
    Workshop flat = everywhere(beforeFindings(), GoldenFileTest::unstacked);
    Opened opened = new Opened(flat, List.of(), new SchemaVersion(1, 0), null);
    assertEquals(Outcome.done(opened), CODEC.read(golden("1.0"), "f"));
  }

  @Test
  void theSecondIsReadAsBeforeFindingsWereDismissedAndContentPlanned() throws IOException {
    Opened opened = new Opened(beforeFindings(), List.of(), new SchemaVersion(1, 1), null);
    assertEquals(Outcome.done(opened), CODEC.read(golden("1.1"), "f"));
  }

  private static Workshop beforeFindings() {
    return everywhere(
        FullWorkshop.workshop(),
        workshop ->
            unplanned(workshop)
                .withMaps(
                    Table.of(
                        workshop.maps().values().stream()
                            .map(map -> map.withDismissals(List.of()))
                            .toList(),
                        JourneyMap::id))
                .withCards(
                    Table.of(
                        workshop.cards().values().stream().map(card -> unweighed(card)).toList(),
                        Card::id)));
  }

  private static Card unweighed(Card card) {
    Metric metric = card.details().metric();
    return card.withDetails(
        card.details()
            .withWeighing(null)
            .withMetric(metric == null ? null : metric.withThreshold(null)));
  }

  private static Workshop unplanned(Workshop workshop) {
    return workshop.withPersonas(
        Table.of(
            workshop.personas().values().stream().map(GoldenFileTest::unplanned).toList(),
            Persona::id));
  }

  private static Persona unplanned(Persona persona) {
    return persona.withInvolvements(
        persona.involvements().stream().map(one -> one.withContent(Content.NONE)).toList());
  }

  private static Workshop everywhere(Workshop workshop, UnaryOperator<Workshop> change) {
    List<Revision> revisions =
        workshop.revisions().values().stream()
            .map(kept ->
                new Revision(
                    kept.id(),
                    kept.name(),
                    kept.note(),
                    kept.kept(),
                    change.apply(kept.state()),
                    kept.extras()))
            .toList();
    return change.apply(workshop).withRevisions(Table.of(revisions, Revision::id));
  }

  private static Workshop unstacked(Workshop workshop) {
    return workshop.withCards(
        Table.of(
            workshop.cards().values().stream()
                .map(card -> card.withPlace(card.place().withUnder(null)))
                .toList(),
            Card::id));
  }
}
