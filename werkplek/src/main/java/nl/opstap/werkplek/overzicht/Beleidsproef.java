package nl.opstap.werkplek.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Categorie;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Feitenhistorie;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Onderwerp;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Periode;
import nl.opstap.recht.kern.Tegenspraak;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kern.Waarden;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.werkplek.beleid.Beleid;
import nl.opstap.werkplek.beleid.Beleidsgevolgen;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.veld.Feitwaarde;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries other policy on dossiers: counts only, nobody is shown. */
@Service
class Beleidsproef implements Beleidsgevolgen {

  /** All of most municipalities; of a city enough to see what a decision does. */
  private static final int HOOGSTENS = 1_000;

  private static final Periode ALTIJD = new Periode(LocalDate.MIN, LocalDate.MAX);

  private final Dossiers dossiers;
  private final Beoordelaar beoordelaar;

  Beleidsproef(Dossiers dossiers, Beoordelaar beoordelaar) {
    this.dossiers = dossiers;
    this.beoordelaar = beoordelaar;
  }

  @Override
  @Transactional(readOnly = true)
  public Gevolgen van(Beleid nu, Beleid straks, LocalDate dag) {
    GeldigOp op = new GeldigOp(dag);
    List<Long> nummers = dossiers.steekproef(nu.gemeente(), HOOGSTENS);
    Map<Onderwerp, Integer> anders = new LinkedHashMap<>();
    for (long nummer : nummers) {
      Dossier dossier = dossiers.open(nummer).orElseThrow();
      verschillen(oordelen(dossier.onder(nu), op), oordelen(dossier.onder(straks), op))
          .forEach(onderwerp -> anders.merge(onderwerp, 1, Integer::sum));
    }
    List<Rij> rijen = new ArrayList<>();
    anders.forEach((onderwerp, keren) -> rijen.add(new Rij(onderwerp.titel(), keren)));
    return new Gevolgen(nummers.size(), dossiers.aantal(nu.gemeente()), rijen);
  }

  @Override
  public Proef probeer(Beleid straks, Map<Feit, String> activiteit, LocalDate dag) {
    GeldigOp op = new GeldigOp(dag);
    Feitenhistorie.Bouwer historie = Feitenhistorie.over(Feitenboek.BEGRIPPEN);
    straks.leg(historie);
    Activiteit enige = Activiteit.VAN_OUDER;
    historie.lid(enige.groep, 1, true, ALTIJD, LocalDate.MIN);
    historie.volledig(enige.groep, true, ALTIJD, LocalDate.MIN);
    historie.leg(enige.categorie, 1, Categorie.TABEL_BESLIST, ALTIJD, LocalDate.MIN);
    activiteit.forEach((feit, waarde) ->
        new Feitwaarde(feit, feit.groep().isLijst() ? 1 : 0)
            .leg(historie, waarde, ALTIJD, LocalDate.MIN));
    Oordeel oordeel =
        beoordelaar
            .oordelen(
                historie.bouw().feiten(op, BekendOp.ALLES),
                straks.wetboek(op, BekendOp.ALLES),
                Indeling.CLASSIFICATIE)
            .getFirst();
    return new Proef(
        oordeel.waarde(Indeling.CATEGORIE).map("Categorie "::concat).orElse("Niet te zeggen"),
        oordeel.uitleg());
  }

  /** What counts of a judgement: whether it is another. */
  private record Stand(Uitkomst uitkomst, Waarden waarden) {}

  /** Of each subject, of each member; empty when the facts contradict each other. */
  private Map<Onderwerp, List<Stand>> oordelen(Dossier dossier, GeldigOp op) {
    try {
      return beoordelaar
          .oordelen(dossier.feiten(op, BekendOp.ALLES), dossier.wetboek(op, BekendOp.ALLES))
          .stream()
          .collect(
              Collectors.groupingBy(
                  Oordeel::onderwerp,
                  LinkedHashMap::new,
                  Collectors.mapping(
                      oordeel -> new Stand(oordeel.uitkomst(), oordeel.waarden()),
                      Collectors.toList())));
    } catch (Tegenspraak tegenspraak) {
      return Map.of();
    }
  }

  private static Set<Onderwerp> verschillen(
      Map<Onderwerp, List<Stand>> was, Map<Onderwerp, List<Stand>> wordt) {
    return wordt.entrySet().stream()
        .filter(een -> !een.getValue().equals(was.get(een.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
