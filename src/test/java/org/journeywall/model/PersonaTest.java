package org.journeywall.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaTest {
  private static Persona named(String name) {
    return Persona.named(new PersonaId("p"), Rank.MIDDLE, name, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "HR lead, HL",
    "CFO, CFO",
    "Ola, O",
    "Anna Maria Nowak, AN",
    "šéf výroby, ŠV",
    "Zakupy (centrala), Z",
    "IT/bezpieczeństwo, IB"
  })
  void theFirstLettersOfTheFirstAndTheLastWord(String name, String initials) {
    assertEquals(initials, named(name).initials());
  }

  @Test
  void withoutALetterThereAreNone() {
    assertEquals("", named(" 7 – ?").initials());
  }
}
