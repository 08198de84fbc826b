package nl.opstap.werkplek.caseload;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.opstap.werkplek.dossier.Toewijzingen;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.Verwerking;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Betrokkene;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Medewerkers;
import nl.opstap.werkplek.toegang.Medewerkers.Collega;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Rol;
import nl.opstap.werkplek.toegang.Wiens;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives dossiers to another klantmanager: one, or all of somebody. */
@Service
class Overdracht {

  /** More than anybody's caseload; what is left can be handed over after it. */
  private static final int MEESTE = 1_000;

  private static final String AL_OVERGEDRAGEN = "Een ander heeft dit intussen al overgedragen.";

  private final Toewijzingen toewijzingen;
  private final Medewerkers medewerkers;
  private final Logboek logboek;
  private final Grens grens;
  private final TransactionTemplate transactie;

  Overdracht(
      Toewijzingen toewijzingen,
      Medewerkers medewerkers,
      Logboek logboek,
      Grens grens,
      TransactionTemplate transactie) {
    this.toewijzingen = toewijzingen;
    this.medewerkers = medewerkers;
    this.logboek = logboek;
    this.grens = grens;
    this.transactie = transactie;
  }

  /** What came of handing over. */
  sealed interface Uitslag {

    /** So many were handed over. */
    record Gedaan(int aantal) implements Uitslag {}

    /** None were; why, and what to do, is for the person. */
    record Niet(String waarom) implements Uitslag {}
  }

  /**
   * Hands one dossier over, within reach of who does it.
   *
   * @param van who deals with it; null when nobody does
   */
  Uitslag draagOver(Aanwezige wie, long dossier, @Nullable UUID van, UUID aan, String reden) {
    return toewijzingen
        .betrokkene(dossier)
        .map(deze -> draagOver(wie, List.of(deze), van, aan, reden))
        .orElse(new Uitslag.Niet(AL_OVERGEDRAGEN));
  }

  /**
   * Hands all dossiers of somebody over: those within the reach of who does it, and no others.
   *
   * @param van null for those that nobody deals with
   */
  Uitslag draagAllesOver(Aanwezige wie, @Nullable UUID van, UUID aan, String reden) {
    List<Betrokkene> binnenBereik = van == null ? vanNiemand(wie) : toewijzingen.van(van, MEESTE);
    if (binnenBereik.isEmpty()) {
      return new Uitslag.Niet(
          van == null
              ? "Er zijn geen dossiers van niemand die u kunt verdelen."
              : "Deze klantmanager heeft geen dossiers die u kunt overdragen. U draagt alleen over wat"
                  + " bij uw werk hoort.");
    }
    return draagOver(wie, binnenBereik, van, aan, reden);
  }

  /** Of the team of who hands over, or of none; beyond what that person may look at. */
  private List<Betrokkene> vanNiemand(Aanwezige wie) {
    if (Rechten.eis(wie, Handeling.OVERDRAGEN) == Wiens.EIGEN) {
      return List.of();
    }
    return grens.alsProgramma(
        wie, () -> toewijzingen.vanNiemand(wie.gemeenten(), wie.team(), MEESTE));
  }

  private Uitslag draagOver(
      Aanwezige wie, List<Betrokkene> dossiers, @Nullable UUID van, UUID aan, String reden) {
    Optional<Collega> nemer = medewerkers.vind(aan);
    Set<Integer> waar = dossiers.stream().map(Betrokkene::gemeente).collect(Collectors.toSet());
    Optional<String> bezwaar = bezwaar(nemer, van, waar);
    if (bezwaar.isPresent()) {
      return new Uitslag.Niet(bezwaar.get());
    }
    Optional<Collega> gever = van == null ? Optional.empty() : medewerkers.vind(van);
    // What is given away leaves the reach of who gives, so the change itself reaches further; it
    // touches only what was within reach, and what has not been given away since.
    int aantal =
        grens.alsProgramma(
            wie,
            () ->
                Objects.requireNonNull(
                    transactie.execute(
                        _ -> draagOver(wie, dossiers, gever, nemer.orElseThrow(), reden))));
    return aantal == 0 ? new Uitslag.Niet(AL_OVERGEDRAGEN) : new Uitslag.Gedaan(aantal);
  }

  /** The log last, as everything that changes dossiers does. */
  private int draagOver(
      Aanwezige wie, List<Betrokkene> dossiers, Optional<Collega> van, Collega aan, String reden) {
    List<Betrokkene> deze = toewijzingen.draagOver(wie, dossiers, van, aan, reden);
    logboek.schrijf(
        wie, deze, new Logboek.Gebeurd("overgedragen", Verwerking.DIENSTVERLENING, true));
    return deze.size();
  }

  /** Why this person cannot get these dossiers; empty when it is possible. */
  private static Optional<String> bezwaar(
      Optional<Collega> nemer, @Nullable UUID van, Set<Integer> waar) {
    if (nemer.isEmpty()) {
      return Optional.of("Aan deze persoon kunt u niet overdragen. Kies iemand uit de lijst.");
    }
    if (!nemer.get().gemeenten().containsAll(waar)) {
      return Optional.of(
          "Er zijn dossiers bij van een gemeente waar deze persoon niet voor werkt. Kies iemand"
              + " anders, of draag die dossiers één voor één over.");
    }
    Rol rol = nemer.get().rol();
    if (rol != Rol.KLANTMANAGER) {
      return Optional.of(
          "Deze persoon is %s. Een dossier gaat alleen naar een klantmanager."
              .formatted(rol.naam()));
    }
    return nemer.get().id().equals(van)
        ? Optional.of("Deze klantmanager heeft het al. Kies een ander.")
        : Optional.empty();
  }
}
