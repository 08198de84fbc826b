package nl.opstap.werkplek.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Feitenhistorie;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Groep;
import nl.opstap.werkplek.beleid.Beleid;
import nl.opstap.werkplek.toegang.Betrokkene;
import nl.opstap.werkplek.veld.Feitwaarde;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Veld;
import nl.opstap.werkplek.veld.Velden;
import org.jspecify.annotations.Nullable;

/**
 * The dossier of a household, with everything that was ever recorded in it.
 *
 * @param versie one higher with every save
 * @param gegevens in the order in which they became known
 * @param beleid what its municipality decided for all dossiers
 */
public record Dossier(
    long nummer,
    int gemeente,
    int versie,
    Behandelaar behandelaar,
    List<Gegeven> gegevens,
    Beleid beleid) {

  /** Who deals with it; the names are empty where nobody does yet. */
  public record Behandelaar(
      @Nullable UUID id, String klantmanager, @Nullable Integer teamId, String team) {}

  public Dossier {
    gegevens = List.copyOf(gegevens);
  }

  /** Whose data it is. */
  public Betrokkene betrokkene() {
    return new Betrokkene(gemeente, nummer);
  }

  /** What we took to be so on a day, at the end of another. */
  public List<Gegeven> op(GeldigOp geldigOp, BekendOp bekendOp) {
    return gegevens.stream()
        .filter(gegeven -> gegeven.geldig().bevat(geldigOp.dag()) && gegeven.bekend().op(bekendOp))
        .toList();
  }

  /** The value of a field on a day; empty when it is not known. */
  public Optional<Gegeven> gegeven(Pad pad, GeldigOp geldigOp, BekendOp bekendOp) {
    return op(geldigOp, bekendOp).stream().filter(een -> een.pad().equals(pad)).findFirst();
  }

  /** The numbers of the members of a list on a day, in order. */
  public List<Integer> leden(Onderdeel deel, GeldigOp geldigOp, BekendOp bekendOp) {
    return op(geldigOp, bekendOp).stream()
        .map(Gegeven::pad)
        .filter(pad -> pad.onderdeel().equals(deel.naam()) && pad.lid() > 0 && pad.isLidmaatschap())
        .map(Pad::lid)
        .sorted()
        .toList();
  }

  /** The number for the next member of a list: one that no member ever had. */
  public int volgendLid(Onderdeel deel) {
    return 1
        + gegevens.stream()
            .filter(gegeven -> gegeven.pad().onderdeel().equals(deel.naam()))
            .mapToInt(gegeven -> gegeven.pad().lid())
            .max()
            .orElse(0);
  }

  /** The days on which something that we take to be so now begins, or is no longer. */
  public Set<LocalDate> randen() {
    Set<LocalDate> uit = new HashSet<>();
    for (Gegeven gegeven : gegevens) {
      if (gegeven.bekend().isNog()) {
        uit.add(gegeven.geldig().van());
        uit.add(gegeven.geldig().tot());
        uit.addAll(randen(gegeven.pad(), gegeven.waarde()));
      }
    }
    return uit;
  }

  /** The same, with what would be recorded. */
  Set<LocalDate> randen(List<Vastlegging> erbij) {
    Set<LocalDate> uit = randen();
    for (Vastlegging een : erbij) {
      uit.add(een.geldig().van());
      uit.add(een.geldig().tot());
      een.waarde().ifPresent(waarde -> uit.addAll(randen(een.pad(), waarde)));
    }
    return uit;
  }

  /** A value that is a day is the first or the last of something: the day, and the one after. */
  private static List<LocalDate> randen(Pad pad, String waarde) {
    boolean isDag =
        Velden.veld(pad)
            .filter(veld -> veld.feit().isPresent() && veld.soort() instanceof Soort.Dag)
            .isPresent();
    if (!isDag || waarde.equals(Soort.GEEN)) {
      return List.of();
    }
    LocalDate dag = LocalDate.parse(waarde);
    return List.of(dag, dag.plusDays(1));
  }

  /**
   * As it is after a save: what was taken to be so on those days is ended, not overwritten, and
   * stays on the days around them, with its own origin.
   */
  Dossier met(Wijziging wijziging, List<Vastlegging> wat) {
    List<Gegeven> uit = gegevens;
    for (Vastlegging een : wat) {
      uit = uit.stream().flatMap(gegeven -> gegeven.na(wijziging, een).stream()).toList();
    }
    Stream<Gegeven> erbij = wat.stream().flatMap(een -> Gegeven.van(wijziging, een).stream());
    return new Dossier(
        nummer,
        gemeente,
        wijziging.versie(),
        behandelaar,
        Stream.concat(uit.stream(), erbij).toList(),
        beleid);
  }

  /** The same household under other policy. */
  public Dossier onder(Beleid ander) {
    return new Dossier(nummer, gemeente, versie, behandelaar, gegevens, ander);
  }

  /** The rules that judge it, with what its municipality had decided on a day. */
  public Wetboek wetboek(GeldigOp geldigOp, BekendOp bekendOp) {
    return beleid.wetboek(geldigOp, bekendOp);
  }

  /** The facts that the rules judge by, as they were on a day and known at the end of another. */
  public Feiten feiten(GeldigOp geldigOp, BekendOp bekendOp) {
    return historie(List.of()).feiten(geldigOp, bekendOp);
  }

  /**
   * Both histories, in the form in which the rules compare them.
   *
   * @param erbij what would be recorded, known from {@link LocalDate#MAX} on; to see what it would
   *     change before it is saved
   */
  public Feitenhistorie historie(List<Vastlegging> erbij) {
    Feitenhistorie.Bouwer historie = Feitenhistorie.over(Feitenboek.BEGRIPPEN);
    beleid.leg(historie);
    List<Stap> stappen = new ArrayList<>();
    for (Gegeven gegeven : gegevens) {
      if (gegeven.bekend().isNooit()) {
        continue;
      }
      Vastlegging begin = new Vastlegging(gegeven.pad(), gegeven.waarde(), gegeven.geldig());
      stappen.add(new Stap(gegeven.bekend().vanaf(), gegeven.wijziging().id(), begin));
      gegeven
          .bekend()
          .tot()
          .ifPresent(tot ->
              stappen.add(
                  new Stap(
                      tot,
                      gegeven.wijziging().id(),
                      new Vastlegging(gegeven.pad(), Optional.empty(), gegeven.geldig()))));
    }
    // What ends on a day goes before what replaces it.
    stappen.sort(
        Comparator.comparing(Stap::dag)
            .thenComparing(stap -> stap.wat().waarde().isPresent())
            .thenComparingLong(Stap::wijziging));
    stappen.forEach(stap -> leg(historie, stap.wat(), stap.dag()));
    erbij.forEach(wat -> leg(historie, wat, LocalDate.MAX));
    return historie.bouw();
  }

  /** Something that became known, or ceased to be, on a day. */
  private record Stap(LocalDate dag, long wijziging, Vastlegging wat) {}

  private static void leg(Feitenhistorie.Bouwer historie, Vastlegging wat, LocalDate bekend) {
    Pad pad = wat.pad();
    if (pad.isLidmaatschap()) {
      Optional<Groep> groep = Velden.onderdeel(pad.onderdeel()).flatMap(Onderdeel::groep);
      boolean zo = wat.waarde().isPresent();
      if (groep.isPresent() && pad.lid() > 0) {
        historie.lid(groep.get(), pad.lid(), zo, wat.geldig(), bekend);
      } else if (groep.isPresent()) {
        historie.volledig(groep.get(), zo, wat.geldig(), bekend);
      }
      return;
    }
    Velden.veld(pad)
        .flatMap(Veld::feit)
        .map(feit -> new Feitwaarde(feit, pad.lid()))
        .ifPresent(feit ->
            wat.waarde()
                .ifPresentOrElse(
                    waarde -> feit.leg(historie, waarde, wat.geldig(), bekend),
                    () -> feit.legOnbekend(historie, wat.geldig(), bekend)));
  }
}
