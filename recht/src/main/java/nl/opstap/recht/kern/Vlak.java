package nl.opstap.recht.kern;

import java.lang.classfile.CodeBuilder;
import java.util.List;

/**
 * Writes simple conditions without jumps: 1 when they hold and 0 when not, put together with "and"
 * and "or". A jump that goes either way as often is guessed wrong half the time, and costs more
 * than looking at a few columns for nothing. Only for columns in which every value is known: what
 * is not known must not be looked at without need.
 */
final class Vlak {

  /** Conditions that take more than this are better decided by the first of them. */
  private static final int MEESTE_DELEN = 8;

  /** Shifts the sign of a number to its last bit. */
  private static final int TEKEN = 31;

  private final Kolomcode plan;
  private final CodeBuilder code;
  private final Luscode lus;

  Vlak(Kolomcode plan, CodeBuilder code, Luscode lus) {
    this.plan = plan;
    this.code = code;
    this.lus = lus;
  }

  /** Whether a condition is simple enough. */
  boolean kan(Voorwaarde voorwaarde, int rij) {
    return switch (voorwaarde) {
      case JaNeeFeit feit -> isVol(feit, rij);
      case Voorwaarde.Is<?> is -> isVol(is.feit(), rij);
      case Tussen tussen -> isVol(tussen.feit(), rij);
      case Gelijk(GetalFeit a, GetalFeit b) -> isVol(a, rij) && isVol(b, rij);
      case Voorwaarde.NietLater(Datum a, Datum b) -> kan(a, b, rij);
      case Voorwaarde.Niet niet -> kan(niet.deel(), rij);
      case Voorwaarde.Benoemd benoemd -> kan(benoemd.inhoud(), rij);
      case Voorwaarde.Alle alle -> kan(alle.delen(), rij);
      case Voorwaarde.Enige enige -> kan(enige.delen(), rij);
      case Voorwaarde.Genoemd genoemd ->
          !Rangen.kanOnbepaald(genoemd) && !plan.isGemerkt(kolom(genoemd, rij));
      case Voorwaarde.ErIs _,
          Voorwaarde.OnbepaaldAls _,
          Voorwaarde.BuitenBeeld _,
          Voorwaarde.Altijd _,
          TenMinste _,
          Voorop _,
          EersteTreffer _ ->
          false;
    };
  }

  private boolean kan(List<Voorwaarde> delen, int rij) {
    return !delen.isEmpty()
        && delen.size() <= MEESTE_DELEN
        && delen.stream().allMatch(deel -> kan(deel, rij));
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

  private int kolom(Voorwaarde.Genoemd genoemd, int rij) {
    return plan.kolom(new Kolomcode.Doel.Zo(genoemd.inhoud(), Voorwaardecode.rij(genoemd, rij)));
  }

  /** Pushes 1 or 0. */
  void schrijf(Voorwaarde voorwaarde, int rij) {
    switch (voorwaarde) {
      case JaNeeFeit feit -> {
        lus.lees(feit, rij);
        code.iconst_1().iand();
      }
      case Voorwaarde.Is<?> is -> lus.voorwaarden().isKeuze(is, rij);
      case Tussen tussen -> tussen(tussen, rij);
      case Gelijk(GetalFeit a, GetalFeit b) -> {
        lus.lees(a, rij);
        lus.lees(b, rij);
        code.isub().dup().ineg().ior();
        nietNegatief();
      }
      case Voorwaarde.NietLater(Datum a, Datum b) -> nietLater(a, b, rij);
      case Voorwaarde.Niet niet -> {
        schrijf(niet.deel(), rij);
        code.iconst_1().ixor();
      }
      case Voorwaarde.Benoemd benoemd -> schrijf(benoemd.inhoud(), rij);
      case Voorwaarde.Alle alle -> schrijf(alle.delen(), rij, true);
      case Voorwaarde.Enige enige -> schrijf(enige.delen(), rij, false);
      case Voorwaarde.Genoemd genoemd -> {
        lus.lees(kolom(genoemd, rij));
        code.iconst_1().iushr();
      }
      case Voorwaarde.ErIs _,
          Voorwaarde.OnbepaaldAls _,
          Voorwaarde.BuitenBeeld _,
          Voorwaarde.Altijd _,
          TenMinste _,
          Voorop _,
          EersteTreffer _ ->
          throw new IllegalArgumentException("Niet zonder sprong: " + voorwaarde.zin());
    }
  }

  /**
   * Pushes 1 or 0 for several conditions together.
   *
   * @param alle whether every one must hold, or one of them
   */
  void schrijf(List<Voorwaarde> delen, int rij, boolean alle) {
    schrijf(delen.getFirst(), rij);
    for (Voorwaarde deel : delen.subList(1, delen.size())) {
      schrijf(deel, rij);
      if (alle) {
        code.iand();
      } else {
        code.ior();
      }
    }
  }

  private void tussen(Tussen tussen, int rij) {
    boolean onder = tussen.van() > Integer.MIN_VALUE;
    if (onder) {
      lus.lees(tussen.feit(), rij);
      code.loadConstant(Math.toIntExact(tussen.van())).isub();
      nietNegatief();
    }
    if (tussen.totEnMet() <= Integer.MAX_VALUE) {
      code.loadConstant(Math.toIntExact(tussen.totEnMet()));
      lus.lees(tussen.feit(), rij);
      code.isub();
      nietNegatief();
      if (onder) {
        code.iand();
      }
    } else if (!onder) {
      code.iconst_1();
    }
  }

  private void nietLater(Datum a, Datum b, int rij) {
    Dagvorm links = Dagvorm.van(a);
    Dagvorm rechts = Dagvorm.van(b);
    if (rechts.isVast()) {
      lus.grens(new Grens.Uiterlijk(links.schuif(), b));
      lus.dagen().dag(links.kern(), rij);
    } else {
      lus.dagen().dag(rechts.kern(), rij);
      lus.grens(new Grens.Vanaf(rechts.schuif(), a));
    }
    code.isub();
    nietNegatief();
  }

  /** Turns a number into 1 when it is not below zero, else 0. Nothing here comes near overflow. */
  private void nietNegatief() {
    code.loadConstant(TEKEN).iushr().iconst_1().ixor();
  }
}
