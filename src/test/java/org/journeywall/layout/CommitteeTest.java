package org.journeywall.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.journeywall.layout.PlacedCommittee.Part;
import org.journeywall.model.Grid;
import org.journeywall.model.Ids;
import org.journeywall.model.Involvement;
import org.journeywall.model.MapId;
import org.journeywall.model.Persona;
import org.journeywall.model.PersonaId;
import org.journeywall.model.Table;
import org.journeywall.model.Workshop;
import org.journeywall.template.Template;
import org.journeywall.text.FontBook;
import org.junit.jupiter.api.Test;

/// The strip of who is involved in which stage.
class CommitteeTest {
  private static final BoardLayout LAYOUT =
      new BoardLayout(new FontBook(), BoardWords.in(Locale.ENGLISH));
  private static final Arrangement KNOWN =
      Arrangement.PLAIN.with(Arrangement.Committee.WHERE_KNOWN);

  private static Workshop involved() {
    return Template.HR_SAAS.open("en", new Ids(new SplittableRandom(3)), LocalDate.EPOCH);
  }

  private static Workshop uninvolved() {
    Workshop all = involved();
    Table<PersonaId, Persona> personas = all.personas();
    for (Persona persona : all.personas()) {
      personas = personas.with(persona.id(), persona.withInvolvements(List.of()));
    }
    return all.withPersonas(personas);
  }

  private static MapId first(Workshop workshop) {
    return workshop.mapsInOrder().getFirst().id();
  }

  private static Board board(Workshop workshop, Arrangement arrangement) {
    return LAYOUT.board(Grid.of(workshop, first(workshop)), arrangement, null);
  }

  @Test
  void isThereWhereSomebodyIsInvolved() {
    assertTrue(board(uninvolved(), KNOWN).committee().isEmpty());
    assertTrue(board(involved(), Arrangement.PLAIN).committee().isEmpty());
    PlacedCommittee committee = board(involved(), KNOWN).committee();
    assertEquals(involved().personas().size(), committee.members().size());
  }

  @Test
  void saysHowMuchInBarsAndInWords() {
    List<PlacedCommittee.Member> members = board(involved(), KNOWN).committee().members();
    PlacedCommittee.Member cfo = members.get(1);
    assertEquals(List.of(1, 1, 3, 3, 1), cfo.parts().stream().map(Part::level).toList());
    assertEquals(
        List.of("informed", "informed", "decides", "decides", "informed"),
        cfo.parts().stream().map(CommitteeTest::word).toList());
    assertTrue(cfo.parts().stream().allMatch(part -> part.bars().size() == Involvement.DECIDES));
    assertTrue(cfo.said().startsWith("CFO: Awareness – informed, Consid"), cfo.said());
  }

  @Test
  void whoIsNotInvolvedHasEmptyBarsAndNoWord() {
    Arrangement shown = Arrangement.PLAIN.with(Arrangement.Committee.SHOWN);
    PlacedCommittee.Member first = board(uninvolved(), shown).committee().members().getFirst();
    assertEquals(
        List.of("", "", "", "", ""), first.parts().stream().map(CommitteeTest::word).toList());
  }

  private static String word(Part part) {
    PlacedText word = part.word();
    return word == null ? "" : word.line().text();
  }

  @Test
  void standsBetweenStagesAndLanesAndIsPointedAt() {
    Board with = board(involved(), KNOWN);
    Board without = board(involved(), Arrangement.PLAIN);
    PlacedCommittee committee = with.committee();
    assertEquals(Measures.HEADER, committee.top());
    assertEquals(committee.bottom(), with.lanes().getFirst().y());
    assertEquals(without.height() + committee.height(), with.height());
    for (PlacedCommittee.Member member : committee.members()) {
      double y = member.row().centreY();
      assertEquals(new Hit.OnMember(member.persona()), with.hit(20, y, 4));
      for (PlacedCommittee.Part part : member.parts()) {
        assertTrue(part.bars().stream().allMatch(bar -> part.rect().contains(bar.x(), bar.y())));
        assertEquals(
            new Hit.OnInvolvement(member.persona(), part.stage()),
            with.hit(part.rect().centreX(), y, 4));
      }
    }
  }

  @Test
  void isKeptWhenOnlyCardsChange() {
    Board before = board(involved(), KNOWN);
    Workshop after = involved().withCards(Table.empty());
    assertSame(
        before.committee(), LAYOUT.board(Grid.of(after, first(after)), KNOWN, before).committee());
  }
}
