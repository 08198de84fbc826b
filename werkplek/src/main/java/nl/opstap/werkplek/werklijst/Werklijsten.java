package nl.opstap.werkplek.werklijst;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.opstap.werkplek.invoer.Burgerservicenummer;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Nummerzoekingen;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Wiens;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What needs doing, and finding a dossier. Everybody in a list is a line in the log. */
@Service
@Transactional
class Werklijsten {

  private static final int DEEL = 25;
  private static final int GEVONDEN = 50;
  private static final Pattern NUMMER = Pattern.compile("[0-9]{1,12}");
  private static final Pattern VERDER =
      Pattern.compile("(-|[0-9]{4}-[0-9]{2}-[0-9]{2})_([0-9]{1,18})");

  private final WerklijstRepository repository;
  private final Logboek logboek;
  private final Nummerzoekingen zoekingen;
  private final Pseudoniemen pseudoniemen;
  private final Clock klok;

  Werklijsten(
      WerklijstRepository repository,
      Logboek logboek,
      Nummerzoekingen zoekingen,
      Pseudoniemen pseudoniemen,
      Clock klok) {
    this.repository = repository;
    this.logboek = logboek;
    this.zoekingen = zoekingen;
    this.pseudoniemen = pseudoniemen;
    this.klok = klok;
  }

  /**
   * A part of a list.
   *
   * @param verder where the next part begins; empty on the last
   */
  record Deel(List<WerklijstRepository.Rij> rijen, String verder) {}

  /** What came of a search. */
  sealed interface Uitslag {

    /**
     * What was found.
     *
     * @param isMeer whether there are more than these
     */
    record Gevonden(List<WerklijstRepository.Rij> rijen, boolean isMeer) implements Uitslag {}

    /** Who looks for nine digits, and has no right to see such a number; nothing was looked for. */
    record GeenNummers() implements Uitslag {}

    /** Who looked for such numbers too often this hour; nothing was looked for. */
    record TeVaak() implements Uitslag {}
  }

  /** Whose dossiers somebody can look through, the nearest first; empty for who has no team. */
  static List<Wiens> mogelijk(Aanwezige wie) {
    Wiens verst = Rechten.eis(wie, Handeling.WERKLIJST_ZIEN);
    List<Wiens> uit = new ArrayList<>();
    for (Wiens wiens : Wiens.values()) {
      boolean kan =
          switch (wiens) {
            case EIGEN ->
                Rechten.van(wie.rol(), Handeling.DOSSIER_WIJZIGEN)
                    .filter(Wiens.EIGEN::equals)
                    .isPresent();
            case TEAM -> wie.team() != null;
            case GEMEENTE -> true;
          };
      if (kan && wiens.compareTo(verst) <= 0) {
        uit.add(wiens);
      }
    }
    return uit;
  }

  Map<Filter, Integer> tel(WerklijstRepository.Bereik van) {
    return repository.tel(van, vandaag());
  }

  /**
   * The next dossiers of a filter.
   *
   * @param na where it goes on; empty for the beginning
   * @return empty when no list goes on there
   */
  Optional<Deel> deel(WerklijstRepository.Bereik van, Filter filter, String na) {
    Optional<WerklijstRepository.Na> begin = Optional.empty();
    if (!na.isEmpty()) {
      begin = verder(na);
      if (begin.isEmpty()) {
        return Optional.empty();
      }
    }
    List<WerklijstRepository.Rij> rijen =
        repository.pagina(van, filter, vandaag(), begin, DEEL + 1);
    List<WerklijstRepository.Rij> hier = rijen.subList(0, Math.min(DEEL, rijen.size()));
    log(van.wie(), hier, "werklijst");
    return Optional.of(new Deel(hier, rijen.size() > DEEL ? verder(hier.getLast()) : ""));
  }

  private static String verder(WerklijstRepository.Rij laatste) {
    return (laatste.dag() == null ? "-" : laatste.dag()) + "_" + laatste.nummer();
  }

  private static Optional<WerklijstRepository.Na> verder(String na) {
    Matcher delen = VERDER.matcher(na);
    if (!delen.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate dag = delen.group(1).equals("-") ? null : LocalDate.parse(delen.group(1));
      return Optional.of(new WerklijstRepository.Na(dag, Long.parseLong(delen.group(2))));
    } catch (DateTimeException geenDag) {
      return Optional.empty();
    }
  }

  /** By citizen service number, number of the dossier, or the beginnings of words of the name. */
  Uitslag zoek(Aanwezige wie, String wat) {
    Optional<String> bsn = Burgerservicenummer.negenCijfers(wat);
    if (bsn.isPresent()) {
      return zoekPersoon(wie, bsn.get());
    }
    if (isNummer(wat)) {
      return gevonden(wie, repository.metNummer(Long.parseLong(wat)), "zoeken");
    }
    List<String> woorden = Zoekvorm.woorden(wat);
    return gevonden(
        wie,
        woorden.isEmpty() ? List.of() : repository.metNaam(wie.gemeenten(), woorden, GEVONDEN + 1),
        "zoeken");
  }

  /** Only among the dossiers of which this person may see the number. */
  private Uitslag zoekPersoon(Aanwezige wie, String bsn) {
    Optional<Wiens> wiens = Rechten.van(wie.rol(), Handeling.BSN_ZIEN);
    if (wiens.isEmpty()) {
      return new Uitslag.GeenNummers();
    }
    if (!zoekingen.begin(wie)) {
      return new Uitslag.TeVaak();
    }
    List<WerklijstRepository.Rij> rijen =
        repository.metBsn(
            new WerklijstRepository.Bereik(wie, wiens.get(), wie.gemeenten()),
            wie.gemeenten().stream().map(een -> pseudoniemen.vanBsn(een, bsn)).toList(),
            GEVONDEN + 1);
    if (rijen.isEmpty()) {
      zoekingen.mis(wie);
    }
    return gevonden(wie, rijen, "zoeken op burgerservicenummer");
  }

  private Uitslag gevonden(Aanwezige wie, List<WerklijstRepository.Rij> rijen, String waarvoor) {
    List<WerklijstRepository.Rij> hier = rijen.subList(0, Math.min(GEVONDEN, rijen.size()));
    log(wie, hier, waarvoor);
    return new Uitslag.Gevonden(hier, rijen.size() > GEVONDEN);
  }

  static boolean isNummer(String wat) {
    return NUMMER.matcher(wat).matches() && Burgerservicenummer.negenCijfers(wat).isEmpty();
  }

  private void log(Aanwezige wie, List<WerklijstRepository.Rij> rijen, String waarvoor) {
    logboek.gezien(wie, rijen.stream().map(WerklijstRepository.Rij::wie).toList(), waarvoor);
  }

  private LocalDate vandaag() {
    return LocalDate.now(klok);
  }
}
