package org.journeywall.template;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.journeywall.model.Ids;
import org.journeywall.model.Workshop;

/// A workshop to start from: an empty wall with stages and lanes, or a sample to look at and play
/// with.
public enum Template {
  /// Awareness · Consideration · Decision · Purchase · Loyalty & advocacy.
  B2B_BUYING("b2b-buying", Kind.TEMPLATE),
  /// Awareness · Consideration · Decision · Implementation & onboarding · Retention & advocacy.
  B2B_ONBOARDING("b2b-onboarding", Kind.TEMPLATE),
  /// Three stages without a name of their own.
  BLANK("blank", Kind.TEMPLATE),
  /// The first ninety days of a customer, as a checklist.
  SAAS_ONBOARDING("saas-onboarding", Kind.TEMPLATE),
  /// From a satisfied customer to one who recommends.
  ADVOCACY("advocacy", Kind.TEMPLATE),
  /// Figures against targets, from usage to renewal.
  ACCOUNT_HEALTH("account-health", Kind.TEMPLATE),
  /// A shopper between shop, web and parcel.
  RETAIL("retail", Kind.TEMPLATE),
  /// A citizen and an office.
  PUBLIC_SERVICE("public-service", Kind.TEMPLATE),
  /// From the job advertisement to the farewell.
  EMPLOYEE_JOURNEY("employee-journey", Kind.TEMPLATE),
  /// What customers see, who serves them, and what has to work behind it.
  SERVICE_BLUEPRINT("service-blueprint", Kind.TEMPLATE),
  /// An HR software company's buyers, as they are and as they should be.
  HR_SAAS("hr-saas", Kind.SAMPLE),
  /// A buying committee of five, up to onboarding and after.
  B2B_COMMITTEE("b2b-committee", Kind.SAMPLE);

  /// What is on the wall.
  public enum Kind {
    /// Stages and lanes, no cards.
    TEMPLATE,
    /// A whole workshop.
    SAMPLE
  }

  private final String id;
  private final Kind kind;

  Template(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  /// Short and stable, for scripts, for example `hr-saas`.
  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }

  /// The template or sample with this id.
  public static Optional<Template> named(String id) {
    return Arrays.stream(values()).filter(template -> template.id.equals(id)).findFirst();
  }

  /// What the start screen calls it.
  public String name(Locale locale) {
    return Words.of(id, locale).text("template." + id);
  }

  /// One line on what is in it.
  public String about(Locale locale) {
    return Words.of(id, locale).text("template." + id + ".about");
  }

  /// A workshop of its own: every opening gives new ids.
  ///
  /// @param language of all its texts, `en`, `pl` or `cs`; any other gives English
  /// @param today the workshop's day, which measurements and due dates lie around
  public Workshop open(String language, Ids ids, LocalDate today) {
    return open(Words.of(id, Locale.forLanguageTag(language)), ids, today);
  }

  Workshop open(Words words, Ids ids, LocalDate today) {
    var draft = new WorkshopDraft(words.text("template." + id + ".title"), words, ids, today);
    switch (this) {
      case B2B_BUYING -> Walls.b2bBuying(draft);
      case B2B_ONBOARDING -> Walls.b2bOnboarding(draft);
      case BLANK -> Walls.blank(draft);
      case SAAS_ONBOARDING -> MoreWalls.saasOnboarding(draft);
      case ADVOCACY -> MoreWalls.advocacy(draft);
      case ACCOUNT_HEALTH -> MoreWalls.accountHealth(draft);
      case RETAIL -> MoreWalls.retail(draft);
      case PUBLIC_SERVICE -> MoreWalls.publicService(draft);
      case EMPLOYEE_JOURNEY -> MoreWalls.employeeJourney(draft);
      case SERVICE_BLUEPRINT -> MoreWalls.serviceBlueprint(draft);
      case HR_SAAS -> HrSaas.fill(draft);
      case B2B_COMMITTEE -> Committee.fill(draft);
    }
    return draft.workshop();
  }
}
