package nl.opstap.werkplek.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Pseudoniemen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens dossiers and records facts in them. */
@Service
@Transactional
public class Dossiers {

  private static final Aanleiding GEZIEN =
      new Aanleiding("werkplek", "Gezien: een gegeven waar een recht op rust, is veranderd.");

  private final DossierRepository repository;
  private final Pseudoniemen pseudoniemen;
  private final Clock klok;

  Dossiers(DossierRepository repository, Pseudoniemen pseudoniemen, Clock klok) {
    this.repository = repository;
    this.pseudoniemen = pseudoniemen;
    this.klok = klok;
  }

  /** What became of a save. */
  public sealed interface Afloop {

    /** It is recorded. */
    record Vastgelegd(Dossier dossier) implements Afloop {}

    /** Somebody saved this dossier in the meantime; nothing was recorded. */
    record Achterhaald(Dossier intussen) implements Afloop {}

    /** With these facts others could not be so; nothing was recorded. */
    record Tegenstrijdig(Tegenspraak waarom) implements Afloop {}

    /** It does not fit; nothing was recorded. What does not, and what to do, is for the person. */
    record TeVeel(String waarom) implements Afloop {}

    /** There is no such dossier, or not for this person. */
    record NietGevonden() implements Afloop {}
  }

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

  /** Keeps the number that a dossier has elsewhere. */
  public void zetBronnummer(long nummer, String bronnummer) {
    repository.zetBronnummer(nummer, bronnummer);
  }

  /** The latest saves of a dossier. */
  @Transactional(readOnly = true)
  public List<Wijziging> wijzigingen(long nummer, int hoogstens) {
    return repository.wijzigingen(nummer, hoogstens);
  }

  /**
   * Says that somebody has seen what changed under a right. That stands in the history of the
   * dossier, as a save without facts.
   *
   * @param vanVersie the version that the person saw
   */
  public Afloop zetGezien(Aanwezige wie, long nummer, int vanVersie) {
    Afloop afloop = leg(wie, nummer, vanVersie, GEZIEN, List.of());
    if (afloop instanceof Afloop.Vastgelegd) {
      repository.zetGezien(nummer);
    }
    return afloop;
  }

  /**
   * Makes a dossier, with what is known to begin with.
   *
   * @param klantmanager who deals with it; null when nobody does yet: then it is of the team of who
   *     makes it, or of none
   * @throws Tegenspraak when these facts contradict each other
   * @throws Geweigerd when they do not fit
   * @throws Dubbelnummer when it is a person of whom there is a dossier already
   */
  public Dossier maak(
      Aanwezige wie, @Nullable UUID klantmanager, Aanleiding aanleiding, List<Vastlegging> wat) {
    long nummer = repository.open(wie.gemeente(), klantmanager, wie.team());
    return switch (leg(wie, nummer, 0, aanleiding, wat)) {
      case Afloop.Vastgelegd(Dossier dossier) -> dossier;
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
   * @throws IllegalArgumentException when two of them are about the same thing
   * @throws Dubbelnummer when it is a person of whom there is another dossier; undoes the
   *     transaction
   */
  public Afloop leg(
      Aanwezige wie, long nummer, int vanVersie, Aanleiding aanleiding, List<Vastlegging> wat) {
    Set<Pad> paden = new HashSet<>();
    if (!wat.stream().allMatch(een -> paden.add(een.pad()))) {
      throw new IllegalArgumentException("Twee waarden voor hetzelfde in één keer.");
    }
    Optional<Dossier> gevonden = repository.vindOmTeWijzigen(nummer);
    if (gevonden.isEmpty()) {
      return new Afloop.NietGevonden();
    }
    Dossier oud = gevonden.get();
    if (oud.versie() != vanVersie) {
      return new Afloop.Achterhaald(oud);
    }
    Optional<String> teVeel = Omvang.bezwaar(oud, wat);
    if (teVeel.isPresent()) {
      return new Afloop.TeVeel(teVeel.get());
    }
    LocalDate vandaag = LocalDate.now(klok);
    boolean raaktRecht = false;
    try {
      if (vanVersie > 0) {
        raaktRecht =
            Gevolgen.van(oud, wat, vandaag).rijen().stream().anyMatch(Gevolgen.Gevolg::raaktRecht);
      } else {
        Gevolgen.zoekTegenspraak(oud, wat, vandaag);
      }
    } catch (Tegenspraak tegenspraak) {
      return new Afloop.Tegenstrijdig(tegenspraak);
    }
    Wijziging wijziging =
        repository.voegToe(oud, klok.instant(), wie.naam(), wie.medewerker(), aanleiding);
    repository.leg(oud, wat, wijziging);
    Dossier nieuw = repository.vind(nummer).orElseThrow();
    if (raaktRecht) {
      repository.meldGewijzigd(nummer, wijziging.moment());
    }
    repository.bewaar(nieuw, Kenmerken.van(nieuw, vandaag, pseudoniemen));
    return new Afloop.Vastgelegd(nieuw);
  }
}
