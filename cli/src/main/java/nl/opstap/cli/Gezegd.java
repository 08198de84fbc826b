package nl.opstap.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feiten;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** What a case says, kept until the whole of it has been read: facts need the reference date. */
final class Gezegd {

  /** A day that must not lie after the reference date, which may be told later. */
  private record Verleden(String pad, TokenStreamLocation plek, LocalDate dag) {}

  private final Plaats plaats;
  private final List<Consumer<Feiten.Bouwer>> feiten = new ArrayList<>();
  private final List<Verleden> verleden = new ArrayList<>();

  /** First and last days of periods, by the path of the object they are in. */
  private final Map<String, LocalDate> dagen = new HashMap<>();

  /** Paths of exemptions' ends that say that it is over. */
  private final Set<String> geeindigd = new HashSet<>();

  private @Nullable LocalDate peildatum;

  Gezegd(Plaats plaats) {
    this.plaats = plaats;
  }

  void zeg(Consumer<Feiten.Bouwer> feit) {
    feiten.add(feit);
  }

  /** How much has been said. */
  int tot() {
    return feiten.size();
  }

  /** Says something before what was said from there on. */
  void zegVoor(int plek, Consumer<Feiten.Bouwer> feit) {
    feiten.add(plek, feit);
  }

  void peildatum(LocalDate dag) {
    peildatum = dag;
  }

  /** The day at this path; {@link DatumFeit#NOOIT} when it says that there is none. */
  void dag(String pad, LocalDate dag) {
    dagen.put(pad, dag);
  }

  /**
   * @param plek where it stands
   */
  void isVoorbij(String pad, TokenStreamLocation plek, LocalDate dag) {
    verleden.add(new Verleden(pad, plek, dag));
  }

  /** The exemption of which this is the end is over. */
  void isGeeindigd(String pad) {
    geeindigd.add(pad);
  }

  /** Refuses the object that was read last when its period ends before it begins. */
  void keertNietOm(String pad) throws ZaakFout {
    String voor = pad.isEmpty() ? "" : pad + ".";
    LocalDate van = dagen.get(voor + "van");
    LocalDate totEnMet = dagen.get(voor + "totEnMet");
    if (van != null && totEnMet != null && totEnMet.isBefore(van)) {
      throw plaats.fout(
          voor + "totEnMet",
          "%s ligt voor %s (%s). Misschien zijn begin en einde verwisseld"
              .formatted(totEnMet, voor + "van", van));
    }
    if (geeindigd.contains(voor + "einde") && DatumFeit.NOOIT.equals(totEnMet)) {
      throw plaats.fout(
          voor + "einde",
          "de ontheffing is geëindigd, maar 'totEnMet' is null: zonder einde. Misschien weet u de"
              + " dag niet: laat 'totEnMet' dan weg");
    }
  }

  /** The facts of the whole case. */
  Feiten feiten() throws ZaakFout {
    if (peildatum == null) {
      throw new ZaakFout(
          "peildatum: ontbreekt. Zonder dag is niet te zeggen welke wet geldt. Misschien bedoelt u"
              + " \"peildatum\": \""
              + LocalDate.now(ZoneId.of("Europe/Amsterdam"))
              + "\".");
    }
    toetsVerleden(peildatum);
    Feiten.Bouwer bouwer = Feiten.op(peildatum, Feitenboek.BEGRIPPEN);
    feiten.forEach(zeg -> zeg.accept(bouwer));
    return bouwer.bouw();
  }

  private void toetsVerleden(LocalDate peildatum) throws ZaakFout {
    for (Verleden eerder : verleden) {
      if (eerder.dag().isAfter(peildatum)) {
        throw new ZaakFout(
            "%s (%s): %s ligt na de peildatum %s. Misschien klopt het jaar niet."
                .formatted(
                    Plaats.kort(eerder.pad()),
                    Plaats.regel(eerder.plek()),
                    eerder.dag(),
                    peildatum));
      }
    }
  }
}
