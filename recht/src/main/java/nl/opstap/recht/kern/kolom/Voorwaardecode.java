package nl.opstap.recht.kern.kolom;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.util.List;
import java.util.function.IntConsumer;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.EersteTreffer;
import nl.opstap.recht.kern.Gelijk;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.OnbepaaldAls;
import nl.opstap.recht.kern.TenMinste;
import nl.opstap.recht.kern.Tussen;
import nl.opstap.recht.kern.Voorop;
import nl.opstap.recht.kern.Voorwaarde;

/** Writes conditions as jumps, as a part of a loop. */
final class Voorwaardecode {

  private final Kolomcode plan;
  private final CodeBuilder code;
  private final Luscode lus;

  Voorwaardecode(Kolomcode plan, CodeBuilder code, Luscode lus) {
    this.plan = plan;
    this.code = code;
    this.lus = lus;
  }

  /** Jumps when the condition is, or is not, so; else goes on. For what the law always decides. */
  void spring(Voorwaarde voorwaarde, int rij, boolean zo, Label naar) {
    if (Rangen.kanOnbepaald(voorwaarde)) {
      throw new IllegalArgumentException("Hier moet de wet altijd beslissen: " + voorwaarde.zin());
    }
    switch (voorwaarde) {
      case Voorwaarde.Altijd(boolean altijd) -> {
        if (altijd == zo) {
          code.goto_(naar);
        }
      }
      case JaNeeFeit feit -> {
        lus.lees(feit, rij);
        springAls(zo, naar);
      }
      case Voorwaarde.Is<?> is -> {
        isKeuze(is, rij);
        springAls(zo, naar);
      }
      case Voorwaarde.NietLater(Datum a, Datum b) -> nietLater(a, b, rij, zo, naar);
      case Gelijk(GetalFeit a, GetalFeit b) -> {
        lus.lees(a, rij);
        lus.lees(b, rij);
        if (zo) {
          code.if_icmpeq(naar);
        } else {
          code.if_icmpne(naar);
        }
      }
      case TenMinste(Getal a, Getal b) -> {
        lus.getallen().schrijf(a, rij);
        lus.getallen().schrijf(b, rij);
        code.lcmp();
        if (zo) {
          code.ifge(naar);
        } else {
          code.iflt(naar);
        }
      }
      case Tussen tussen -> tussen(tussen, rij, zo, naar);
      case Voorop voorop -> voorop(voorop, rij, zo, naar);
      case Voorwaarde.Alle(List<Voorwaarde> delen) -> delen(delen, rij, false, naar, zo);
      case Voorwaarde.Enige(List<Voorwaarde> delen) -> delen(delen, rij, true, naar, !zo);
      case Voorwaarde.Niet(Voorwaarde deel) -> spring(deel, rij, !zo, naar);
      case Voorwaarde.ErIs(Groep groep, Voorwaarde per) -> erIs(groep, per, zo, naar);
      case Voorwaarde.Benoemd benoemd -> spring(benoemd.inhoud(), rij, zo, naar);
      case EersteTreffer _, Voorwaarde.Genoemd _, Voorwaarde.BuitenBeeld _, OnbepaaldAls _ -> {
        lus.rangen().schrijf(voorwaarde, rij);
        springAls(zo, naar);
      }
    }
  }

  /** Pushes 1 or 0. */
  private void isKeuze(Voorwaarde.Is<?> is, int rij) {
    code.loadConstant(Math.toIntExact(is.bits()));
    lus.lees(is.feit(), rij);
    code.iushr().iconst_1().iand();
  }

  private void springAls(boolean zo, Label naar) {
    if (zo) {
      code.ifne(naar);
    } else {
      code.ifeq(naar);
    }
  }

  /**
   * Parts of which one may decide.
   *
   * @param beslist what one part must be to decide for all
   * @param pasAanEind whether to jump only when none did
   */
  private void delen(
      List<Voorwaarde> delen, int rij, boolean beslist, Label naar, boolean pasAanEind) {
    Label naarBeslist = pasAanEind ? code.newLabel() : naar;
    for (Voorwaarde deel : delen) {
      spring(deel, rij, beslist, naarBeslist);
    }
    if (pasAanEind) {
      code.goto_(naar).labelBinding(naarBeslist);
    }
  }

  private void erIs(Groep groep, Voorwaarde per, boolean zo, Label naar) {
    Label gevonden = zo ? naar : code.newLabel();
    Label geen = zo ? code.newLabel() : naar;
    for (int i = 0; i < plan.leden(groep); i++) {
      lus.aantal(groep);
      code.loadConstant(i).if_icmple(geen);
      spring(per, i, true, gevonden);
    }
    if (plan.leden(groep) == 0) {
      geenPlaats(groep);
    }
    if (zo) {
      code.labelBinding(geen);
    } else {
      code.goto_(geen).labelBinding(gevonden);
    }
  }

  /** There are no columns for members; that there are none may still be unknown. */
  private void geenPlaats(Groep groep) {
    lus.aantal(groep);
    code.pop();
  }

  private void tussen(Tussen tussen, int rij, boolean zo, Label naar) {
    Label buiten = zo ? code.newLabel() : naar;
    boolean onder = tussen.van() > Integer.MIN_VALUE;
    boolean boven = tussen.totEnMet() <= Integer.MAX_VALUE;
    if (onder) {
      lus.lees(tussen.feit(), rij);
      code.loadConstant(Math.toIntExact(tussen.van())).if_icmplt(buiten);
    }
    if (boven) {
      lus.lees(tussen.feit(), rij);
      code.loadConstant(Math.toIntExact(tussen.totEnMet())).if_icmpgt(buiten);
    }
    if (zo) {
      code.goto_(naar).labelBinding(buiten);
    }
  }

  /** Compares with a day that is computed once, wherever one of the two is the same for all. */
  private void nietLater(Datum a, Datum b, int rij, boolean zo, Label naar) {
    Dagvorm links = Dagvorm.van(a);
    Dagvorm rechts = Dagvorm.van(b);
    if (rechts.isVast()) {
      lus.dagen().dag(links.kern(), rij);
      lus.grens(new Grens.Uiterlijk(links.schuif(), b));
    } else if (links.isVast()) {
      lus.grens(new Grens.Vanaf(rechts.schuif(), a));
      lus.dagen().dag(rechts.kern(), rij);
    } else {
      lus.dagen().dag(a, rij);
      lus.dagen().dag(b, rij);
    }
    if (zo) {
      code.if_icmple(naar);
    } else {
      code.if_icmpgt(naar);
    }
  }

  /** What is done with each member for which a condition holds; something may lie on the stack. */
  void perLid(Groep groep, Voorwaarde als, IntConsumer doe) {
    Label einde = code.newLabel();
    for (int i = 0; i < plan.leden(groep); i++) {
      Label volgende = code.newLabel();
      lus.aantal(groep);
      code.loadConstant(i).if_icmple(einde);
      spring(als, i, false, volgende);
      doe.accept(i);
      code.labelBinding(volgende);
    }
    if (plan.leden(groep) == 0) {
      geenPlaats(groep);
    }
    code.labelBinding(einde);
  }

  /** A condition that looks only at the case is the same for every member. */
  static int rij(Voorwaarde voorwaarde, int rij) {
    return Rangen.kijktNaarLid(voorwaarde) ? rij : 0;
  }

  private void voorop(Voorop voorop, int rij, boolean zo, Label naar) {
    Label nietVoorop = zo ? code.newLabel() : naar;
    Label einde = code.newLabel();
    for (int i = 0; i < plan.leden(voorop.groep()); i++) {
      if (i != rij) {
        Label volgende = code.newLabel();
        lus.aantal(voorop.groep());
        code.loadConstant(i).if_icmple(einde);
        spring(voorop.als(), i, false, volgende);
        for (Getal sleutel : voorop.sleutels()) {
          lus.getallen().schrijf(sleutel, i);
          lus.getallen().schrijf(sleutel, rij);
          code.lcmp().dup();
          Label naDup = code.newLabel();
          code.ifle(naDup).pop().goto_(nietVoorop).labelBinding(naDup);
          code.iflt(volgende);
        }
        if (i < rij) {
          code.goto_(nietVoorop);
        }
        code.labelBinding(volgende);
      }
    }
    code.labelBinding(einde);
    if (zo) {
      code.goto_(naar).labelBinding(nietVoorop);
    }
  }
}
