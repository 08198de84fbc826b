package nl.opstap.recht.kern.kolom;

import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.EersteTreffer;
import nl.opstap.recht.kern.Gelijk;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.OnbepaaldAls;
import nl.opstap.recht.kern.Onderbreking;
import nl.opstap.recht.kern.Rekening;
import nl.opstap.recht.kern.Samenloop;
import nl.opstap.recht.kern.Schijventabel;
import nl.opstap.recht.kern.Tabel;
import nl.opstap.recht.kern.Tegoed;
import nl.opstap.recht.kern.TenMinste;
import nl.opstap.recht.kern.Tijdstip;
import nl.opstap.recht.kern.Tussen;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kern.Verlengd;
import nl.opstap.recht.kern.Voorop;
import nl.opstap.recht.kern.Voorwaarde;

/** What can be said of a condition before there is a household to look at. */
final class Rangen {

  private Rangen() {}

  /** Whether the law can leave it open, whatever is known. */
  static boolean kanOnbepaald(Voorwaarde voorwaarde) {
    return switch (voorwaarde) {
      case OnbepaaldAls _, Voorwaarde.BuitenBeeld _ -> true;
      case EersteTreffer treffer -> !geeftAltijdAntwoord(treffer);
      case Voorwaarde.Alle alle -> alle.delen().stream().anyMatch(Rangen::kanOnbepaald);
      case Voorwaarde.Enige enige -> enige.delen().stream().anyMatch(Rangen::kanOnbepaald);
      case Voorwaarde.Niet niet -> kanOnbepaald(niet.deel());
      case Voorwaarde.ErIs erIs -> kanOnbepaald(erIs.per());
      case Voorwaarde.Benoemd benoemd -> kanOnbepaald(benoemd.inhoud());
      case Voorwaarde.Genoemd genoemd -> kanOnbepaald(genoemd.inhoud());
      case JaNeeFeit _,
          Voorwaarde.Is<?> _,
          Voorwaarde.NietLater _,
          Gelijk _,
          Tussen _,
          TenMinste _,
          Voorop _,
          Voorwaarde.Altijd _ ->
          false;
    };
  }

  /** Every row has an outcome, and the last one fits whatever came before it. */
  private static boolean geeftAltijdAntwoord(EersteTreffer treffer) {
    return treffer.rijen().stream().allMatch(rij -> rij.geeft() != Uitkomst.ONBEKEND)
        && treffer.rijen().stream().anyMatch(rij -> rij.past().equals(Voorwaarde.alle()));
  }

  /** Whether it can be another for one member of a list than for the next. */
  static boolean kijktNaarLid(Voorwaarde voorwaarde) {
    return switch (voorwaarde) {
      case JaNeeFeit feit -> feit.groep().isLijst();
      case Voorwaarde.Is<?> is -> is.feit().groep().isLijst();
      case Voorwaarde.NietLater(Datum a, Datum b) -> kijktNaarLid(a) || kijktNaarLid(b);
      case Gelijk(GetalFeit a, GetalFeit b) -> kijktNaarLid(a) || kijktNaarLid(b);
      case TenMinste(Getal a, Getal b) -> kijktNaarLid(a) || kijktNaarLid(b);
      case Tussen tussen -> kijktNaarLid(tussen.feit());
      case Voorop _ -> true;
      case EersteTreffer treffer ->
          treffer.rijen().stream().anyMatch(rij -> kijktNaarLid(rij.past()));
      case Voorwaarde.Alle alle -> alle.delen().stream().anyMatch(Rangen::kijktNaarLid);
      case Voorwaarde.Enige enige -> enige.delen().stream().anyMatch(Rangen::kijktNaarLid);
      case Voorwaarde.Niet niet -> kijktNaarLid(niet.deel());
      case OnbepaaldAls onbepaald -> kijktNaarLid(onbepaald.als());
      case Voorwaarde.BuitenBeeld(Voorwaarde.Benoemd buiten, Voorwaarde inhoud) ->
          kijktNaarLid(buiten) || kijktNaarLid(inhoud);
      case Voorwaarde.Benoemd benoemd -> kijktNaarLid(benoemd.inhoud());
      case Voorwaarde.Genoemd genoemd -> kijktNaarLid(genoemd.inhoud());
      case Voorwaarde.ErIs _, Voorwaarde.Altijd _ -> false;
    };
  }

  private static boolean kijktNaarLid(Datum datum) {
    return switch (datum) {
      case DatumFeit feit -> feit.groep().isLijst();
      case Datum.Verschoven verschoven -> kijktNaarLid(verschoven.van());
      case Datum.Genoemd genoemd -> kijktNaarLid(genoemd.dag());
      case Datum.Eerste eerste -> eerste.dagen().stream().anyMatch(Rangen::kijktNaarLid);
      case Datum.Verjaardag(Datum geboren, GetalFeit jaren) ->
          kijktNaarLid(geboren) || kijktNaarLid(jaren);
      case Verlengd(Datum dag, Datum van, Datum tot) ->
          kijktNaarLid(dag) || kijktNaarLid(van) || kijktNaarLid(tot);
      case Samenloop(Datum van, Datum tot, Datum anderVan, Datum anderTot) ->
          kijktNaarLid(van)
              || kijktNaarLid(tot)
              || kijktNaarLid(anderVan)
              || kijktNaarLid(anderTot);
      case Onderbreking onderbreking -> kijktNaarLid(onderbreking.na());
      case Datum.Uiterste _, Datum.Dag _, Tegoed _, Tijdstip _ -> false;
    };
  }

  /** The same of a number. */
  static boolean kijktNaarLid(Getal getal) {
    return switch (getal) {
      case GetalFeit feit -> feit.groep().isLijst();
      case Getal.Keus(Voorwaarde als, Getal dan, Getal anders) ->
          kijktNaarLid(als) || kijktNaarLid(dan) || kijktNaarLid(anders);
      case Getal.HeleMaanden(Datum van, Datum tot) -> kijktNaarLid(van) || kijktNaarLid(tot);
      case Getal.Restdagen(Datum van, Datum tot) -> kijktNaarLid(van) || kijktNaarLid(tot);
      case Tabel.Staffel staffel -> kijktNaarLid(staffel.vanaf()) || kijktNaarLid(staffel.tot());
      case Getal.Genoemd genoemd -> kijktNaarLid(genoemd.getal());
      case Rekening.Product(Getal a, Getal b) -> kijktNaarLid(a) || kijktNaarLid(b);
      case Rekening.Deel(Getal procent, Getal van) -> kijktNaarLid(procent) || kijktNaarLid(van);
      case Rekening.Kleinste(Getal a, Getal b) -> kijktNaarLid(a) || kijktNaarLid(b);
      case Rekening.Meerdere(Getal a, Getal b) -> kijktNaarLid(a) || kijktNaarLid(b);
      case Rekening.Samen(Getal a, Getal b) -> kijktNaarLid(a) || kijktNaarLid(b);
      case Rekening.HeleEuros euros -> kijktNaarLid(euros.bedrag());
      case Schijventabel.Percentage percentage -> kijktNaarLid(percentage.inkomen());
      case Rekening.Som _, Getal.Vast _ -> false;
    };
  }

  /** The place of an outcome in the order no, open, yes. */
  static int rang(Uitkomst uitkomst) {
    return switch (uitkomst) {
      case NEE -> Kolomcode.NEE;
      case ONBEKEND -> Kolomcode.ONBEPAALD;
      case JA -> Kolomcode.JA;
    };
  }
}
