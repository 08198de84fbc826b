package nl.opstap.recht.kinderopvang;

import static nl.opstap.recht.kern.Voorwaarde.altijd;
import static nl.opstap.recht.kern.Voorwaarde.onbepaaldAls;
import static nl.opstap.recht.kern.Voorwaarde.voorwaarde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Schrijfwijze;
import nl.opstap.recht.kern.Vindplaats;

/** The rules on childcare of one year. */
public final class Kinderopvangregels {

  /** In the order in which judgements are given. */
  public static final List<Onderwerp> ONDERWERPEN =
      List.of(
          Indeling.CLASSIFICATIE,
          Kinderopvangtoeslag.TOESLAG,
          Tegemoetkoming.TEGEMOETKOMING,
          Alternatieven.ALTERNATIEVEN);

  private static final Vindplaats WET = Wko.artikel("1.6");

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
  public static List<Regel> vanErvoor() {
    return zonderTekst(
        "De Wet kinderopvang en de bedragen van vóór 2024 zijn hier niet opgenomen.",
        Optional.empty());
  }

  /** After what was read: only what can still be had of the months before it. */
  public static List<Regel> vanErna(Indeling indeling, Set<Variant> varianten) {
    Bedragen bedragen = new Bedragen(Wko.TEKSTEN.getLast(), Opvangkind.TELT);
    return zonderTekst(
        "De regels en bedragen van de kinderopvangtoeslag vanaf %s zijn hier nog niet opgenomen."
            .formatted(Schrijfwijze.dag(Wko.BEKEND_TOT)),
        Optional.of(new Kinderopvangtoeslag(indeling, bedragen, varianten)));
  }

  private static List<Regel> zonderTekst(String waarom, Optional<Kinderopvangtoeslag> eerder) {
    List<Regel> regels = new ArrayList<>();
    for (Onderwerp onderwerp : ONDERWERPEN) {
      Regel.Bouwer regel =
          Regel.over(onderwerp, WET)
              .ja(voorwaarde("De wettekst is bekend.", waarom, WET, onbepaaldAls(altijd())));
      if (onderwerp.equals(Kinderopvangtoeslag.TOESLAG)) {
        eerder.ifPresent(toeslag -> toeslag.zegWatNogKan(regel));
      }
      regels.add(regel.bouw());
    }
    return List.copyOf(regels);
  }
}
