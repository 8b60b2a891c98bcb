package org.journeywall.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What people write on two notes: the same in another form, or another thing in nearly the same
/// words.
class WordingTest {

  private record Pair(String one, String other) {}

  private static final List<Pair> SAME =
      List.of(
          // Polish: cases, number, persons, word order, a word more.
          new Pair("Brak odpowiedzi na zgłoszenia", "brak odpowiedzi na zgłoszenie"),
          new Pair(
              "Formularz raportu pyta o zbyt wiele", "Formularze raportów pytają o zbyt wiele"),
          new Pair("Długie czekanie na umowę", "Na umowy czekanie długie"),
          new Pair("Nikt nie dzwoni po demo", "Po demie nikt nie dzwoni"),
          new Pair("Niejasna migracja danych", "Niejasne migracje danych"),
          new Pair("Rozmowa z klientem o cenie", "Rozmowy z klientami o cenach"),
          new Pair(
              "Kalkulator ROI dla dyrektora finansowego",
              "Kalkulatory ROI dla dyrektorów finansowych"),
          new Pair("Zaproszenie do programu poleceń", "zaproszenia do programu poleceń"),
          new Pair("Opóźniona faktura za wdrożenie", "Opóźnione faktury za wdrożenie"),
          new Pair("E-mail po webinarze", "E-maile po webinarach"),
          new Pair(
              "Dział prawny długo sprawdza umowę", "Dział prawny długo sprawdza umowy partnera"),
          new Pair("Oferta dla klienta", "Oferty dla klientów"),
          // Czech.
          new Pair("Nikdo neodpovídá na požadavky", "Na požadavek nikdo neodpovídá"),
          new Pair("Schválení smlouvy trvá dlouho", "Schvalení smluv trvá dlouho"),
          new Pair("Nejasná cena licence", "Nejasné ceny licencí"),
          new Pair("Ukázka produktu pro vedení", "Ukázky produktů pro vedení"),
          new Pair("Formulář vyžaduje příliš mnoho údajů", "Formuláře vyžadují příliš mnoho údajů"),
          new Pair("Pozvánka na webinář", "Pozvánky na webináře"),
          new Pair("Reference od zákazníků", "Reference od zákazníka"),
          new Pair("Nabídka bez dopravy", "Nabídky bez dopravy"),
          new Pair("Školení nových uživatelů", "školení nového uživatele"),
          // English: plurals, forms of verbs, order, case, hyphens, slips of the pen.
          new Pair("No follow-up after demo", "No follow up after demos"),
          new Pair("Report form asks for too much", "Report forms ask for too much"),
          new Pair("Tickets unanswered in month one", "Ticket unanswered in month one"),
          new Pair("Onboarding e-mails", "onboarding email"),
          new Pair("Legal approval is slow", "Slow legal approvals"),
          new Pair("Security review by IT lead", "Security reveiw by IT lead"),
          new Pair("Publish a salary benchmark", "publishing salary benchmarks"),
          new Pair("Customer waits for the contract", "The customers wait for a contract"),
          new Pair(
              "Pricing page confuses small teams", "The pricing page is confusing small teams"));

  private static final List<Pair> OTHER =
      List.of(
          new Pair("Demo produktu", "Cena produktu"),
          new Pair("Formularz jest za długi", "Formularz jest za krótki"),
          new Pair("E-mail przed webinarem", "E-mail po webinarze"),
          new Pair(
              "Wsparcie techniczne po wdrożeniu systemu",
              "Brak wsparcia technicznego po wdrożeniu systemu"),
          new Pair("Reklama w gazecie", "Reklamacja w gazecie"),
          new Pair("Klient nie rozumie oferty", "Klient rozumie ofertę"),
          new Pair("Cennik 2025", "Cennik 2026"),
          new Pair("Pierwszy tydzień po podpisaniu umowy", "Drugi tydzień po podpisaniu umowy"),
          new Pair("Rozmowa z działem IT", "Rozmowa z działem prawnym"),
          new Pair("Podpisanie umowy", "Podpisanie umowy z partnerem handlowym"),
          new Pair("Wiadomość od klienta", "Wiadomość do klienta"),
          new Pair("Kontrakt ramowy", "Kontrola ramowa"),
          new Pair("Targi w Brnie", "Targi w Poznaniu"),
          new Pair("Schůzka před podpisem", "Schůzka po podpisu"),
          new Pair("Systém funguje rychle", "Systém nefunguje rychle"),
          new Pair("Nabídka pro vedení", "Nabídka pro uživatele"),
          new Pair("Prodej licencí", "Prodejce licencí"),
          new Pair("Zákazník ví, komu volat", "Zákazník neví, komu volat"),
          new Pair(
              "Dlouhé schvalování v právním oddělení", "Dlouhé schvalování v nákupním oddělení"),
          new Pair("Druhá ukázka produktu", "Třetí ukázka produktu"),
          new Pair("Podpora odpovídá do hodiny", "Podpora odpovídá do týdne"),
          new Pair("Product demo", "Product price"),
          new Pair("Price is too high", "Price is too low"),
          new Pair("Call the customer before signing", "Call the customer after signing"),
          new Pair("Support answers in month one", "Support never answers in month one"),
          new Pair("Proof for the CFO", "Proof for the CIO"),
          new Pair("90-day playbook", "30-day playbook"),
          new Pair("Market research", "Marketing research"),
          new Pair("Referral programme", "Partner programme"),
          new Pair("Webinar", "Webinar registration page for HR leads"));

  private static List<Pair> wrong(List<Pair> pairs, boolean expected) {
    var wrong = new ArrayList<Pair>();
    for (Pair pair : pairs) {
      Wording one = Wording.of(pair.one());
      Wording other = Wording.of(pair.other());
      if (one.saysTheSame(other) != expected || other.saysTheSame(one) != expected) {
        wrong.add(pair);
      }
    }
    return wrong;
  }

  @Test
  void thirtyPairsSayTheSame() {
    assertEquals(30, SAME.size());
    assertEquals(List.of(), wrong(SAME, true));
  }

  @Test
  void thirtyPairsDoNot() {
    assertEquals(30, OTHER.size());
    assertEquals(List.of(), wrong(OTHER, false));
  }

  /// Of two journeys nobody looked at while the rules were written: a factory buys software, a
  /// patient visits a hospital.
  @Test
  void pairsOfOtherJourneysToo() {
    List<Pair> same =
        List.of(
            new Pair("Przestój linii podczas wdrożenia", "Przestoje linii w trakcie wdrożenia"),
            new Pair("Obawa o bezpieczeństwo danych", "Bezpieczeństwo danych – obawy"),
            new Pair("Na wsparcie czeka się dwa dni", "Dwa dni czekania na wsparcie"),
            new Pair("Długie kolejki do rejestracji", "Długa kolejka w rejestracji"),
            new Pair("Brak miejsc parkingowych", "Brakuje miejsc parkingowych"),
            new Pair("Umowa czeka na prawnika", "Umowy czekają na prawników"),
            new Pair("Szkolenie dla zmiany nocnej", "Szkolenia dla nocnych zmian"),
            new Pair("Niejasny cennik", "Niejasne cenniki"),
            new Pair("Dlouhé čekání na lékaře", "Dlouho se čeká na lékaře"),
            new Pair("Dlouhé fronty na registraci", "Dlouhá fronta u registrace"),
            new Pair("Výsledky vyšetření se ztrácejí", "Ztracené výsledky vyšetření"),
            new Pair("Nikdo se neozve po ukázce", "Po ukázce se nikdo neozval"),
            new Pair("Smlouva čeká na právníka", "Smlouvy čekají na právníky"),
            new Pair("Chybí parkovací místa", "Chybějící parkovací místo"),
            new Pair("Školení noční směny", "Školení nočních směn"),
            new Pair("Nejasný ceník", "Nejasné ceníky"),
            new Pair("Zaproszenie do programu poleceń", "Zaproszenia do programu polecania"),
            new Pair("Formularz jest za długi", "Zbyt długi formularz"));
    List<Pair> other =
        List.of(
            new Pair("Szkolenie przed wdrożeniem", "Szkolenie po wdrożeniu"),
            new Pair("Klient nie rozumie faktury", "Klient rozumie fakturę"),
            new Pair("E-mail do klienta", "E-mail od klienta"),
            new Pair("Oferta dla dużych firm", "Oferta dla małych firm"),
            new Pair("Przestój linii 3", "Przestój linii 4"),
            new Pair("Wizyta u lekarza", "Wizyta u pielęgniarki"),
            new Pair("Rejestracja telefoniczna", "Rejestracja internetowa"),
            new Pair("Umowa podpisana", "Umowa odrzucona"),
            new Pair("Wzrost cen", "Spadek cen"),
            new Pair("Długi czas oczekiwania", "Krótki czas oczekiwania"),
            new Pair("Szkolení před nasazením", "Školení po nasazení"),
            new Pair("Zákazník rozumí faktuře", "Zákazník nerozumí faktuře"),
            new Pair("Nabídka pro velké firmy", "Nabídka pro malé firmy"),
            new Pair("Telefonická registrace", "Online registrace"),
            new Pair("Růst cen", "Pokles cen"),
            new Pair("Formulář je příliš dlouhý", "Formulář je příliš krátký"),
            new Pair("Odběr krve", "Odběr moči"),
            new Pair("Klient ma czas", "Klient ma czat"),
            new Pair("Bez podpisu", "Podpis"),
            new Pair("Zgoda pacjenta", "Zgody prawnika"));
    assertEquals(List.of(), wrong(same, true));
    assertEquals(List.of(), wrong(other, false));
  }
}
