package nl.opstap.werkplek.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.oordeel.Gevolgen;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.veld.Pad;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens dossiers and records facts in them: for pages, the API, the import and processes alike. A
 * save reads the dossier once, judges once before and after, and is written down in the same
 * transaction: what cannot be logged is not recorded.
 */
@Service
@Transactional
public class Dossiers {

  private final DossierRepository repository;
  private final Beoordelaar beoordelaar;
  private final Logboek logboek;
  private final ApplicationEventPublisher melder;
  private final Clock klok;

  Dossiers(
      DossierRepository repository,
      Beoordelaar beoordelaar,
      Logboek logboek,
      ApplicationEventPublisher melder,
      Clock klok) {
    this.repository = repository;
    this.beoordelaar = beoordelaar;
    this.logboek = logboek;
    this.melder = melder;
    this.klok = klok;
  }

  /** What became of a save. */
  public sealed interface Afloop {

    /** It is recorded. */
    record Vastgelegd(Dossier dossier, Gevolgen gevolgen) implements Afloop {}

    /** Somebody saved this dossier in the meantime; nothing was recorded. */
    record Achterhaald() implements Afloop {}

    /** With these facts others could not be so; nothing was recorded. */
    record Tegenstrijdig(Tegenspraak waarom) implements Afloop {
      /** What a person is told of it. */
      public static final String BERICHT =
          "Dit spreekt een ander gegeven tegen: een periode zou eindigen voordat zij begint."
              + " Misschien moet eerst de eerste dag worden gewijzigd.";
    }

    /** It does not fit; nothing was recorded. What does not, and what to do, is for the person. */
    record TeVeel(String waarom) implements Afloop {}

    /** There is no such dossier, or not for this person. */
    record NietGevonden() implements Afloop {}
  }

  /**
   * A dossier to be.
   *
   * @param gemeente whose it is
   * @param klantmanager who deals with it; null when nobody does yet: then it is of the team of who
   *     makes it, or of none
   * @param bronnummer its number in the system that it is taken over from; null when there is none
   */
  public record Begin(int gemeente, @Nullable UUID klantmanager, @Nullable String bronnummer) {}

  /** A dossier; empty when there is none of that number, or not for this person. */
  @Transactional(readOnly = true)
  public Optional<Dossier> open(long nummer) {
    return repository.vind(nummer);
  }

  /** The same, kept from others who would change it until the end of the transaction. */
  public Optional<Dossier> openOmTeWijzigen(long nummer) {
    return repository.vindOmTeWijzigen(nummer);
  }

  /** The dossier that has this number in the system that it was taken over from. */
  @Transactional(readOnly = true)
  public Optional<Long> metBronnummer(int gemeente, String bronnummer) {
    return repository.metBronnummer(gemeente, bronnummer);
  }

  /** The latest saves of a dossier. */
  @Transactional(readOnly = true)
  public List<Wijziging> wijzigingen(long nummer, int hoogstens) {
    return repository.wijzigingen(nummer, hoogstens);
  }

  /** Dossiers of a municipality: all of them, or as many as that, drawn by lot. */
  @Transactional(readOnly = true)
  public List<Long> steekproef(int gemeente, int hoogstens) {
    return repository.steekproef(gemeente, hoogstens);
  }

  /** How many dossiers a municipality has. */
  @Transactional(readOnly = true)
  public int aantal(int gemeente) {
    return repository.aantal(gemeente);
  }

  /**
   * Makes a dossier, with what is known to begin with.
   *
   * @throws Tegenspraak when these facts contradict each other
   * @throws Geweigerd when they do not fit
   * @throws Dubbelnummer when it is a person of whom there is a dossier already
   */
  public Dossier maak(
      Aanwezige wie,
      Begin begin,
      Aanleiding aanleiding,
      List<Vastlegging> wat,
      Logboek.Gebeurd gebeurd) {
    long nummer = repository.open(wie, begin);
    Dossier leeg = repository.vindOmTeWijzigen(nummer).orElseThrow();
    return switch (leg(wie, leeg, aanleiding, wat, gebeurd)) {
      case Afloop.Vastgelegd(Dossier dossier, Gevolgen _) -> dossier;
      case Afloop.Tegenstrijdig(Tegenspraak waarom) -> throw waarom;
      case Afloop.TeVeel(String waarom) -> throw new Geweigerd(waarom);
      case Afloop.Achterhaald _, Afloop.NietGevonden _ ->
          throw new IllegalStateException("Een nieuw dossier is niet te vullen: " + nummer);
    };
  }

  /**
   * Records facts: all of them, or none.
   *
   * @param vanVersie the version that the person saw
   * @param gebeurd what the log says of it
   * @throws IllegalArgumentException when two of them are about the same thing
   * @throws Dubbelnummer when it is a person of whom there is another dossier; undoes the
   *     transaction
   */
  public Afloop leg(
      Aanwezige wie,
      long nummer,
      int vanVersie,
      Aanleiding aanleiding,
      List<Vastlegging> wat,
      Logboek.Gebeurd gebeurd) {
    Optional<Dossier> gevonden = repository.vindOmTeWijzigen(nummer);
    if (gevonden.isEmpty()) {
      return new Afloop.NietGevonden();
    }
    return gevonden.get().versie() == vanVersie
        ? leg(wie, gevonden.get(), aanleiding, wat, gebeurd)
        : new Afloop.Achterhaald();
  }

  /**
   * The same, of a dossier that this transaction keeps from others already.
   *
   * @param oud from {@link #openOmTeWijzigen}
   */
  public Afloop leg(
      Aanwezige wie,
      Dossier oud,
      Aanleiding aanleiding,
      List<Vastlegging> wat,
      Logboek.Gebeurd gebeurd) {
    Set<Pad> paden = new HashSet<>();
    if (!wat.stream().allMatch(een -> paden.add(een.pad()))) {
      throw new IllegalArgumentException("Twee waarden voor hetzelfde in één keer.");
    }
    Optional<String> teVeel = Omvang.bezwaar(oud, wat);
    if (teVeel.isPresent()) {
      return new Afloop.TeVeel(teVeel.get());
    }
    Gevolgen gevolgen;
    try {
      gevolgen = gevolgenVanBewaren(oud, wat);
    } catch (Tegenspraak tegenspraak) {
      return new Afloop.Tegenstrijdig(tegenspraak);
    }
    Wijziging wijziging = repository.voegToe(oud, klok.instant(), wie, aanleiding);
    repository.leg(oud, wat, wijziging);
    Dossier nieuw = oud.met(wijziging, wat);
    melder.publishEvent(new DossierGewijzigd(nieuw, wijziging, gevolgen, wie.medewerker()));
    logboek.schrijf(wie, oud.betrokkene(), gebeurd);
    return new Afloop.Vastgelegd(nieuw, gevolgen);
  }

  /** Of a new dossier everything is new: there is nothing that it makes another. */
  private Gevolgen gevolgenVanBewaren(Dossier oud, List<Vastlegging> wat) {
    if (oud.versie() > 0) {
      return gevolgen(oud, wat);
    }
    beoordelaar.zoekTegenspraak(oud.historie(wat), oud.randen(wat), LocalDate.now(klok));
    return Gevolgen.geen(LocalDate.now(klok));
  }

  /** What recording facts would do, or why it cannot be. */
  public sealed interface Voorproef {

    /** They can be recorded. */
    record Mogelijk(Gevolgen gevolgen) implements Voorproef {}

    /** They cannot; why, and what to do, is for the person. */
    record Onmogelijk(String waarom) implements Voorproef {}
  }

  /** Looks what recording these facts would do, by the checks of a save; nothing is recorded. */
  // Asks nothing of the database: who only looks keeps no connection while it is judged.
  @Transactional(propagation = Propagation.SUPPORTS)
  public Voorproef proef(Dossier dossier, List<Vastlegging> wat) {
    Optional<String> teVeel = Omvang.bezwaar(dossier, wat);
    if (teVeel.isPresent()) {
      return new Voorproef.Onmogelijk(teVeel.get());
    }
    try {
      return new Voorproef.Mogelijk(gevolgen(dossier, wat));
    } catch (Tegenspraak tegenspraak) {
      return new Voorproef.Onmogelijk(Afloop.Tegenstrijdig.BERICHT);
    }
  }

  /**
   * What recording these facts would do; a save looks at the same.
   *
   * @throws Tegenspraak when facts would contradict each other on one of the days looked at
   */
  Gevolgen gevolgen(Dossier dossier, List<Vastlegging> wat) {
    return beoordelaar.gevolgen(
        dossier.historie(wat),
        (geldigOp, bekendOp) -> dossier.wetboek(geldigOp, bekendOp).op(geldigOp, bekendOp).regels(),
        dossier.randen(wat),
        LocalDate.now(klok),
        (groep, lid, op) -> Weergave.lid(dossier, groep, lid, op));
  }
}
