package nl.opstap.recht.kern.kolom;

import java.lang.classfile.CodeBuilder;
import java.util.List;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Tussen;
import nl.opstap.recht.kern.Voorwaarde;

/** Writes the comparing of facts without jumps: 1 when it is so and 0 when not. */
final class Vergelijking {

  /** Shifts the sign of a number to its last bit. */
  private static final int TEKEN = 31;

  private final CodeBuilder code;
  private final Luscode lus;

  Vergelijking(CodeBuilder code, Luscode lus) {
    this.code = code;
    this.lus = lus;
  }

  /** Pushes 1 when two numbers are the same, else 0. */
  void gelijk(GetalFeit a, GetalFeit b, int rij) {
    lus.lees(a, rij);
    lus.lees(b, rij);
    code.isub();
    isNul();
  }

  /** Pushes 1 when a choice is one of some values, else 0. */
  void isKeuze(Voorwaarde.Is<?> is, int rij) {
    List<Sprongvrijkeuze> reeksen = Sprongvrijkeuze.van(is);
    code.iconst_0();
    for (Sprongvrijkeuze reeks : reeksen) {
      switch (reeks) {
        case Sprongvrijkeuze.Een(int waarde) -> {
          lus.lees(is.feit(), rij);
          code.loadConstant(waarde).isub();
          isNul();
        }
        case Sprongvrijkeuze.TotEnMet(int laatste) -> {
          code.loadConstant(laatste);
          lus.lees(is.feit(), rij);
          code.isub();
          nietNegatief();
        }
        case Sprongvrijkeuze.Vanaf(int eerste) -> {
          lus.lees(is.feit(), rij);
          code.loadConstant(eerste).isub();
          nietNegatief();
        }
      }
      code.ior();
    }
  }

  /** Pushes 1 when the number of the one member is lower than that of the other, else 0. */
  void isLager(Getal sleutel, int een, int ander) {
    lus.getallen().schrijfInt(sleutel, een);
    lus.getallen().schrijfInt(sleutel, ander);
    code.isub().loadConstant(TEKEN).iushr();
  }

  /** Pushes 1 when the list has a member at this place, else 0. */
  void isEr(Groep groep, int plek) {
    code.loadConstant(plek);
    lus.aantal(groep);
    code.isub().loadConstant(TEKEN).iushr();
  }

  /** Pushes 1 when a number lies between two others, else 0. */
  void tussen(Tussen tussen, int rij) {
    boolean onder = tussen.van() > Integer.MIN_VALUE;
    boolean boven = tussen.totEnMet() <= Integer.MAX_VALUE;
    if (tussen.van() == tussen.totEnMet()) {
      lus.lees(tussen.feit(), rij);
      code.loadConstant(Math.toIntExact(tussen.van())).isub();
      isNul();
      return;
    }
    if (onder) {
      lus.lees(tussen.feit(), rij);
      code.loadConstant(Math.toIntExact(tussen.van())).isub();
      nietNegatief();
    }
    if (boven) {
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

  /** Pushes 1 when the first day, of which one is the same for all, is on or before the second. */
  void nietLater(Datum a, Datum b, int rij) {
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

  /** Turns a number into 1 when it is zero, else 0. */
  private void isNul() {
    code.dup().ineg().ior();
    nietNegatief();
  }
}
