package nl.opstap.recht.kern.kolom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.EersteTreffer;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Gelijk;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.OnbepaaldAls;
import nl.opstap.recht.kern.Rekening;
import nl.opstap.recht.kern.Schijventabel;
import nl.opstap.recht.kern.Tabel;
import nl.opstap.recht.kern.TenMinste;
import nl.opstap.recht.kern.Tussen;
import nl.opstap.recht.kern.Voorop;
import nl.opstap.recht.kern.Voorwaarde;

/**
 * Which conditions can be written without jumps, and how they are cut. Only those that look at
 * columns in which every value is known: what is not known must not be looked at without need. The
 * JIT compiler computes a short loop for many households at once and a long one not, so what is
 * long is cut in parts that each get a loop and a column of their own.
 */
final class Sprongvrijplan {

  /** Operations in one loop, about: the JIT compiler does not look further. */
  private static final int MEESTE = 20;

  /** What it takes to read a column. */
  private static final int LEES = 2;

  /** Rows of a decision table that are looked at in one loop. */
  static final int RIJEN = 4;

  private final Kolomcode plan;
  private final Luscode lus;

  Sprongvrijplan(Kolomcode plan, Luscode lus) {
    this.plan = plan;
    this.lus = lus;
  }

  /** Whether a condition is one that the law always decides, and can be written. */
  boolean kan(Voorwaarde voorwaarde, int rij) {
    return !Rangen.kanOnbepaald(voorwaarde) && kanRang(voorwaarde, rij);
  }

  /** Whether a condition can be written. */
  boolean kanRang(Voorwaarde voorwaarde, int rij) {
    return switch (voorwaarde) {
      case Voorwaarde.Altijd _ -> true;
      case JaNeeFeit feit -> isVol(feit, rij);
      case Voorwaarde.Is<?> is -> isVol(is.feit(), rij);
      case Tussen tussen -> isVol(tussen.feit(), rij);
      case Gelijk(GetalFeit a, GetalFeit b) -> isVol(a, rij) && isVol(b, rij);
      case Voorwaarde.NietLater(Datum a, Datum b) -> kan(a, b, rij);
      case Voorwaarde.Niet niet -> kanRang(niet.deel(), rij);
      case Voorwaarde.Benoemd benoemd -> kanRang(benoemd.inhoud(), rij);
      case Voorwaarde.Alle alle -> kanRang(alle.delen(), rij);
      case Voorwaarde.Enige enige -> kanRang(enige.delen(), rij);
      case OnbepaaldAls(Voorwaarde als) -> kanRang(als, rij);
      case Voorwaarde.BuitenBeeld(Voorwaarde.Benoemd buiten, Voorwaarde inhoud) ->
          kanRang(buiten, rij) && kanRang(inhoud, rij);
      case Voorwaarde.Genoemd genoemd -> !plan.isGemerkt(plan.kolom(doel(genoemd, rij)));
      case EersteTreffer treffer ->
          treffer.rijen().stream().allMatch(kandidaat -> kanRang(kandidaat.past(), rij));
      case Voorwaarde.ErIs(Groep groep, Voorwaarde per) ->
          !plan.isGemerkt(plan.invoer(Kolom.aantal(groep)))
              && IntStream.range(0, plan.leden(groep)).allMatch(i -> kanRang(per, i));
      case Voorop voorop -> kanVoorop(voorop, rij);
      case TenMinste _ -> false;
    };
  }

  /** Two numbers that are not below zero, so that their difference fits an int as they do. */
  private boolean kanVoorop(Voorop voorop, int rij) {
    return voorop.sleutels().size() == 2
        && kanRang(new Voorwaarde.ErIs(voorop.groep(), voorop.als()), rij)
        && IntStream.range(0, plan.leden(voorop.groep()))
            .allMatch(i ->
                voorop.sleutels().stream().allMatch(sleutel -> lus.getallen().isVol(sleutel, i)))
        && voorop.sleutels().stream().allMatch(Sprongvrijplan::isNietNegatief);
  }

  private static boolean isNietNegatief(Getal getal) {
    return switch (getal) {
      case GetalFeit feit -> !feit.geenMag();
      case Getal.Vast(long waarde) -> waarde >= 0;
      case Getal.Genoemd genoemd -> isNietNegatief(genoemd.getal());
      case Rekening.Twee twee -> isNietNegatief(twee.a()) && isNietNegatief(twee.b());
      case Getal.Keus keus -> isNietNegatief(keus.dan()) && isNietNegatief(keus.anders());
      case Rekening.Deel _,
          Rekening.HeleEuros _,
          Rekening.Som _,
          Schijventabel.Percentage _,
          Getal.HeleMaanden _,
          Getal.Restdagen _,
          Tabel.Staffel _ ->
          false;
    };
  }

  private boolean kanRang(List<Voorwaarde> delen, int rij) {
    return delen.stream().allMatch(deel -> kanRang(deel, rij));
  }

  /** How many operations it takes, about. */
  private int omvang(Voorwaarde voorwaarde) {
    return switch (voorwaarde) {
      case Voorwaarde.Altijd _, JaNeeFeit _ -> 1;
      case Voorwaarde.Is<?> is -> 4 * Sprongvrijkeuze.van(is).size();
      case Gelijk _ -> 5;
      case Tussen tussen -> tussen.van() == tussen.totEnMet() ? 5 : 6;
      case Voorwaarde.NietLater _ -> 3;
      case Voorwaarde.Niet niet -> 1 + omvang(niet.deel());
      case Voorwaarde.Benoemd benoemd -> omvang(benoemd.inhoud());
      case Voorwaarde.Alle alle -> omvang(alle.delen());
      case Voorwaarde.Enige enige -> omvang(enige.delen());
      case OnbepaaldAls(Voorwaarde als) -> 2 + omvang(als);
      case Voorwaarde.BuitenBeeld(Voorwaarde.Benoemd buiten, Voorwaarde inhoud) ->
          6 + omvang(buiten) + omvang(inhoud);
      case Voorwaarde.Genoemd _ -> LEES;
      case EersteTreffer treffer -> 5 * Math.min(RIJEN, treffer.rijen().size());
      case Voorwaarde.ErIs(Groep groep, Voorwaarde per) -> plan.leden(groep) * (4 + omvang(per));
      case TenMinste _, Voorop _ -> MEESTE;
    };
  }

  private int omvang(List<Voorwaarde> delen) {
    return delen.stream().mapToInt(deel -> 1 + omvang(deel)).sum();
  }

  /** The same condition, in which long parts have columns of their own. */
  Voorwaarde verdeeld(Voorwaarde voorwaarde) {
    if (omvang(voorwaarde) <= MEESTE) {
      return voorwaarde;
    }
    return switch (voorwaarde) {
      case Voorwaarde.Niet niet -> new Voorwaarde.Niet(verdeeld(niet.deel()));
      case Voorwaarde.Benoemd benoemd -> verdeeld(benoemd.inhoud());
      case Voorwaarde.Alle(List<Voorwaarde> delen) ->
          new Voorwaarde.Alle(verdeeld(delen, Voorwaarde.Alle::new));
      case Voorwaarde.Enige(List<Voorwaarde> delen) ->
          new Voorwaarde.Enige(verdeeld(delen, Voorwaarde.Enige::new));
      case OnbepaaldAls(Voorwaarde als) -> new OnbepaaldAls(apart(als));
      case Voorwaarde.BuitenBeeld(Voorwaarde.Benoemd buiten, Voorwaarde inhoud) ->
          new Voorwaarde.BuitenBeeld(
              new Voorwaarde.Benoemd(
                  buiten.tekst(), buiten.anders(), buiten.grondslag(), apart(buiten.inhoud())),
              apart(inhoud));
      case Voorwaarde.ErIs(Groep groep, Voorwaarde per) -> new Voorwaarde.ErIs(groep, apart(per));
      default -> voorwaarde;
    };
  }

  /** First the longest parts get a column, then, when there are still too many, some together. */
  private List<Voorwaarde> verdeeld(
      List<Voorwaarde> delen, Function<List<Voorwaarde>, Voorwaarde> samen) {
    List<Voorwaarde> uit =
        delen.stream().map(deel -> omvang(deel) > MEESTE / 4 ? apart(deel) : deel).toList();
    while (uit.size() > 2 && omvang(uit) > MEESTE) {
      // Never all of them together: that would be the condition itself again.
      int hoogstens = Math.min(RIJEN, (uit.size() + 1) / 2);
      List<Voorwaarde> korter = new ArrayList<>();
      for (int i = 0; i < uit.size(); i += hoogstens) {
        List<Voorwaarde> deel = uit.subList(i, Math.min(uit.size(), i + hoogstens));
        korter.add(deel.size() == 1 ? deel.getFirst() : apart(samen.apply(deel)));
      }
      uit = korter;
    }
    return uit;
  }

  /** The same condition with a column of its own. */
  static Voorwaarde apart(Voorwaarde voorwaarde) {
    return voorwaarde instanceof Voorwaarde.Genoemd ? voorwaarde : voorwaarde.genoemd("");
  }

  private boolean kan(Datum a, Datum b, int rij) {
    Dagvorm links = Dagvorm.van(a);
    Dagvorm rechts = Dagvorm.van(b);
    return rechts.isVast() ? isVolleDag(links, rij) : links.isVast() && isVolleDag(rechts, rij);
  }

  private boolean isVolleDag(Dagvorm vorm, int rij) {
    return vorm.isVast() || (vorm.kern() instanceof DatumFeit feit && isVol(feit, rij));
  }

  private boolean isVol(Feit feit, int rij) {
    return !plan.isGemerkt(plan.invoer(Kolom.van(feit, rij)));
  }

  /** The condition itself when it is short, else with a column of its own. */
  Voorwaarde kort(Voorwaarde voorwaarde) {
    return omvang(voorwaarde) > LEES ? apart(voorwaarde) : voorwaarde;
  }

  /** What stands in the column of a condition that has a name. */
  static Doel doel(Voorwaarde.Genoemd genoemd, int rij) {
    return new Doel.Zo(genoemd.inhoud(), Voorwaardecode.rij(genoemd, rij));
  }
}
