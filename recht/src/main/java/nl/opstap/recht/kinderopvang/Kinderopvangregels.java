package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.kern.Voorwaarde.onbepaaldAls;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Vindplaats;
import nl.opstap.recht.kern.Voorwaarde;

/** The rules on childcare of one year. */
public final class Kinderopvangregels {

  /** In the order in which judgements are given. */
  public static final List<Onderwerp> ONDERWERPEN =
      List.of(
          Indeling.CLASSIFICATIE,
          Kinderopvangtoeslag.TOESLAG,
          Tegemoetkoming.TEGEMOETKOMING,
          Alternatieven.ALTERNATIEVEN);

  private Kinderopvangregels() {}

  /**
   * The rules of a year.
   *
   * @param vanaf one of {@link Wko#TEKSTEN}
   * @param varianten changes that are laid over the law; none for the law itself
   */
  public static List<Regel> van(LocalDate vanaf, Indeling indeling, Set<Variant> varianten) {
    Bedragen bedragen = new Bedragen(vanaf, Opvangkind.TELT);
    Kinderopvangtoeslag toeslag = new Kinderopvangtoeslag(indeling, bedragen, varianten);
    return List.of(
        indeling.classificatie(varianten),
        toeslag.regel(),
        Tegemoetkoming.regel(toeslag, bedragen, varianten),
        Alternatieven.regel(toeslag));
  }

  /** Before what was read: nothing is said. */
  public static List<Regel> onbekend() {
    Vindplaats wet = Wko.artikel("1.6");
    Voorwaarde onbekend =
        voorwaarde(
            "De wettekst is bekend.",
            "De Wet kinderopvang en de bedragen van vóór 2024 zijn hier niet opgenomen.",
            wet,
            onbepaaldAls(Voorwaarde.altijd()));
    return ONDERWERPEN.stream()
        .map(onderwerp -> Regel.over(onderwerp, wet).ja(onbekend).bouw())
        .toList();
  }
}
