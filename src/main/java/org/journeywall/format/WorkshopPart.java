package org.journeywall.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.journeywall.format.Contents.Found;
import org.journeywall.model.Card;
import org.journeywall.model.JourneyMap;
import org.journeywall.model.Lane;
import org.journeywall.model.Link;
import org.journeywall.model.Persona;
import org.journeywall.model.Picture;
import org.journeywall.model.PictureId;
import org.journeywall.model.Revision;
import org.journeywall.model.RevisionId;
import org.journeywall.model.Stage;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.model.WorkshopInfo;
import org.jspecify.annotations.Nullable;

/// A workshop's tables, at the top of the file or, without revisions, as the state a revision kept.
///
/// @param around the pictures of the file a state is kept in, which the state names by their ids
///   alone; null at the top
record WorkshopPart(@Nullable Table<PictureId, Picture> around) implements Part<Workshop> {
  private static final List<String> TABLES =
      List.of("personas", "maps", "stages", "lanes", Tables.CARDS, "links", "pictures");
  private static final String REVISIONS = "revisions";
  private static final WorkshopInfo UNTITLED = WorkshopInfo.titled("", InfoPart.USUAL_LANGUAGE);

  static WorkshopPart atTop() {
    return new WorkshopPart(null);
  }

  /// Null where a table is no list: what stands there instead is too much to leave aside.
  @Override
  public @Nullable Workshop read(FieldsIn in) {
    if (!TABLES.stream().allMatch(table -> isList(in.json(table)))
        || around == null && !isList(in.json(REVISIONS))) {
      return null;
    }
    Table<PictureId, Picture> pictures = Table.of(pictures(in), Picture::id);
    Contents contents =
        new Contents(
            Objects.requireNonNullElse(in.part("workshop", new InfoPart()), UNTITLED),
            Tables.read(in, "maps", new MapPart()),
            Tables.read(in, "stages", new StagePart()),
            Tables.read(in, "lanes", new LanePart()),
            Tables.read(in, Tables.CARDS, new CardPart()),
            Tables.read(in, "personas", new PersonaPart()),
            Tables.read(in, "links", new LinkPart()),
            pictures);
    Table<RevisionId, Revision> revisions =
        around == null
            ? Table.of(
                Contents.records(Tables.read(in, REVISIONS, new RevisionPart(pictures))),
                Revision::id)
            : Table.empty();
    return workshop(References.mended(contents, in.report()), revisions, in);
  }

  private static boolean isList(@Nullable Json json) {
    return json == null || json instanceof Json.Arr;
  }

  private List<Picture> pictures(FieldsIn in) {
    var pictures = new ArrayList<Picture>();
    for (Found<Picture> found : Tables.read(in, "pictures", new PicturePart())) {
      Picture picture = found.record();
      Picture held = around == null ? null : around.get(picture.id());
      boolean named = picture.base64().isEmpty() && picture.mediaType().isEmpty();
      pictures.add(held != null && named ? held : picture);
    }
    return pictures;
  }

  private static Workshop workshop(
      Contents contents, Table<RevisionId, Revision> revisions, FieldsIn in) {
    Report report = in.report();
    List<JourneyMap> maps =
        Ranking.ranked(contents.maps(), _ -> "", JourneyMap::withRank, report.reranked("maps"));
    List<Stage> stages =
        Ranking.ranked(contents.stages(), Stage::map, Stage::withRank, report.reranked("stages"));
    List<Lane> lanes =
        Ranking.ranked(contents.lanes(), Lane::map, Lane::withRank, report.reranked("lanes"));
    List<Card> cards =
        Ranking.ranked(
            contents.cards(),
            card -> Cell.of(card.place()),
            (card, rank) -> card.withPlace(card.place().withRank(rank)),
            report.reranked(Tables.CARDS));
    List<Persona> personas =
        Ranking.ranked(
            contents.personas(), _ -> "", Persona::withRank, report.reranked("personas"));
    return new Workshop(
        contents.info(),
        Table.of(maps, JourneyMap::id),
        Table.of(stages, Stage::id),
        Table.of(lanes, Lane::id),
        Table.of(cards, Card::id),
        Table.of(personas, Persona::id),
        Table.of(Contents.records(contents.links()), Link::id),
        contents.pictures(),
        revisions,
        in.ownExtras());
  }

  @Override
  public void write(Workshop workshop, FieldsOut out) {
    out.own(workshop.extras());
    out.partUnlessEmpty("workshop", workshop.info(), UNTITLED, new InfoPart());
    RecordOrder order = new RecordOrder(workshop);
    Tables.write(out, "personas", workshop.personasInOrder(), new PersonaPart());
    Tables.write(out, "maps", workshop.mapsInOrder(), new MapPart());
    Tables.write(out, "stages", order.stages(), new StagePart());
    Tables.write(out, "lanes", order.lanes(), new LanePart());
    Tables.write(out, Tables.CARDS, order.cards(), new CardPart());
    Tables.write(out, "links", RecordOrder.byId(workshop.links(), Link::id), new LinkPart());
    if (around == null) {
      var revisions = new ArrayList<>(workshop.revisions().values());
      revisions.sort(
          Comparator.comparing(Revision::kept).thenComparing(revision -> revision.id().value()));
      Tables.write(out, REVISIONS, revisions, new RevisionPart(workshop.pictures()));
    }
    writePictures(workshop, out);
  }

  private void writePictures(Workshop workshop, FieldsOut out) {
    var items = new ArrayList<Json>();
    for (Picture picture : RecordOrder.byId(workshop.pictures(), Picture::id)) {
      boolean held = around != null && picture.equals(around.get(picture.id()));
      Map<String, Json> name = new LinkedHashMap<>();
      name.put("id", new Json.Text(picture.id().value()));
      items.add(held ? new Json.Obj(name) : FieldsOut.of(picture, new PicturePart()));
    }
    out.json("pictures", items.isEmpty() ? null : new Json.Arr(items));
  }
}
