package nl.opstap.recht.kern.kolom;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
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

/**
 * Writes conditions without jumps: 1 when they hold and 0 when not, or 0, 1 and 2 where the law may
 * leave them open, put together with bits. A jump that goes either way as often is guessed wrong
 * half the time; a loop without any is computed for many households at once. {@link Sprongvrijplan}
 * says which conditions can be written so, and cuts them.
 */
final class Sprongvrij {

  /** Shifts the sign of a number to its last bit. */
  private static final int TEKEN = 31;

  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final MethodTypeDesc INT_INT =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int);

  private final Kolomcode plan;
  private final CodeBuilder code;
  private final Luscode lus;
  private final Sprongvrijplan plannen;
  private final Vergelijking vergelijking;

  Sprongvrij(Kolomcode plan, CodeBuilder code, Luscode lus) {
    this.plan = plan;
    this.code = code;
    this.lus = lus;
    this.plannen = lus.sprongvrijplan();
    this.vergelijking = new Vergelijking(code, lus);
  }

  private int kolom(Voorwaarde.Genoemd genoemd, int rij) {
    return plan.kolom(Sprongvrijplan.doel(genoemd, rij));
  }

  /** Pushes 1 or 0. */
  void schrijf(Voorwaarde voorwaarde, int rij) {
    bit(plannen.verdeeld(voorwaarde), rij);
  }

  /**
   * Pushes 1 or 0 for several conditions together.
   *
   * @param alle whether every one must hold, or one of them
   */
  void schrijf(List<Voorwaarde> delen, int rij, boolean alle) {
    schrijf(alle ? new Voorwaarde.Alle(delen) : new Voorwaarde.Enige(delen), rij);
  }

  /** Pushes 0, 1 or 2. */
  void schrijfRang(Voorwaarde voorwaarde, int rij) {
    rang(plannen.verdeeld(voorwaarde), rij);
  }

  /** Pushes 1 when it is certain, else 0. */
  void schrijfZeker(Voorwaarde voorwaarde, int rij) {
    schrijfRang(voorwaarde, rij);
    code.iconst_1().iushr();
  }

  /** Pushes 1 when the list has this member and the condition holds for it, else 0. */
  void schrijfTelt(Groep groep, Voorwaarde als, int lid) {
    vergelijking.isEr(groep, lid);
    bit(plannen.kort(als), lid);
    code.iand();
  }

  /** Pushes the place of the first option that holds; what is left open is not told. */
  void woord(Doel.Woord doel) {
    code.loadConstant(Kolomlezing.NIET_VERTELD);
    for (int i = doel.opties().size() - 1; i >= 0; i--) {
      Voorwaarde optie = Sprongvrijplan.apart(doel.opties().get(i));
      kies(
          i,
          () -> {
            rang(optie, doel.rij());
            code.iconst_1().iushr();
          });
      kies(
          Kolomlezing.NIET_VERTELD,
          () -> {
            rang(optie, doel.rij());
            code.iconst_1().iand();
          });
    }
    kies(
        Kolomlezing.NIET_VERTELD,
        () -> {
          schrijfZeker(Sprongvrijplan.apart(doel.mits()), doel.rij());
          code.iconst_1().ixor();
        });
  }

  /** Puts a constant in the place of the number on the stack when a bit is 1. */
  private void kies(int waarde, Runnable bit) {
    code.dup().loadConstant(waarde).ixor();
    bit.run();
    code.ineg().iand().ixor();
  }

  private void bit(Voorwaarde voorwaarde, int rij) {
    switch (voorwaarde) {
      case Voorwaarde.Altijd(boolean zo) -> code.loadConstant(zo ? 1 : 0);
      case JaNeeFeit feit -> {
        lus.lees(feit, rij);
        code.iconst_1().iand();
      }
      case Voorwaarde.Is<?> is -> vergelijking.isKeuze(is, rij);
      case Tussen tussen -> vergelijking.tussen(tussen, rij);
      case Gelijk(GetalFeit a, GetalFeit b) -> vergelijking.gelijk(a, b, rij);
      case Voorwaarde.NietLater(Datum a, Datum b) -> vergelijking.nietLater(a, b, rij);
      case Voorwaarde.Niet niet -> {
        bit(niet.deel(), rij);
        code.iconst_1().ixor();
      }
      case Voorwaarde.Benoemd benoemd -> bit(benoemd.inhoud(), rij);
      case Voorwaarde.Alle alle -> bits(alle.delen(), rij, true);
      case Voorwaarde.Enige enige -> bits(enige.delen(), rij, false);
      case Voorwaarde.Genoemd _, EersteTreffer _ -> {
        rang(voorwaarde, rij);
        code.iconst_1().iushr();
      }
      case Voorwaarde.ErIs(Groep groep, Voorwaarde per) -> {
        code.iconst_0();
        for (int i = 0; i < plan.leden(groep); i++) {
          vergelijking.isEr(groep, i);
          bit(per, i);
          code.iand().ior();
        }
      }
      case Voorop voorop -> voorop(voorop, rij);
      case OnbepaaldAls _, Voorwaarde.BuitenBeeld _, TenMinste _ ->
          throw new IllegalArgumentException("Niet zonder sprong: " + voorwaarde.zin());
    }
  }

  private void bits(List<Voorwaarde> delen, int rij, boolean alle) {
    if (delen.isEmpty()) {
      code.loadConstant(alle ? 1 : 0);
      return;
    }
    bit(delen.getFirst(), rij);
    for (Voorwaarde deel : delen.subList(1, delen.size())) {
      bit(deel, rij);
      if (alle) {
        code.iand();
      } else {
        code.ior();
      }
    }
  }

  private void rang(Voorwaarde voorwaarde, int rij) {
    switch (voorwaarde) {
      case Voorwaarde.Genoemd genoemd -> lus.lees(kolom(genoemd, rij));
      case EersteTreffer treffer -> eersteTreffer(treffer, rij);
      case Voorwaarde.Benoemd benoemd -> rang(benoemd.inhoud(), rij);
      case Voorwaarde zeker when !Rangen.kanOnbepaald(zeker) -> {
        bit(zeker, rij);
        code.iconst_1().ishl();
      }
      case Voorwaarde.Niet(Voorwaarde deel) -> {
        code.iconst_2();
        rang(deel, rij);
        code.isub();
      }
      case Voorwaarde.Alle(List<Voorwaarde> delen) -> rang(delen, rij, "min");
      case Voorwaarde.Enige(List<Voorwaarde> delen) -> rang(delen, rij, "max");
      case OnbepaaldAls(Voorwaarde als) -> {
        code.iconst_2();
        rang(als, rij);
        code.iconst_1().invokestatic(MATH, "min", INT_INT).isub();
      }
      case Voorwaarde.BuitenBeeld(Voorwaarde.Benoemd buiten, Voorwaarde inhoud) -> {
        rang(inhoud, rij);
        code.dup().iconst_1().ixor();
        rang(buiten, rij);
        // All ones when the case lies outside, and then the outcome becomes 1.
        code.ineg().loadConstant(TEKEN).ishr().iand().ixor();
      }
      case Voorwaarde.ErIs(Groep groep, Voorwaarde per) -> {
        code.iconst_0();
        for (int i = 0; i < plan.leden(groep); i++) {
          vergelijking.isEr(groep, i);
          code.ineg();
          rang(per, i);
          code.iand().invokestatic(MATH, "max", INT_INT);
        }
      }
      default -> throw new IllegalArgumentException("Niet zonder sprong: " + voorwaarde.zin());
    }
  }

  /** The lowest or the highest of several. */
  private void rang(List<Voorwaarde> delen, int rij, String welke) {
    rang(delen.getFirst(), rij);
    for (Voorwaarde deel : delen.subList(1, delen.size())) {
      rang(deel, rij);
      code.invokestatic(MATH, welke, INT_INT);
    }
  }

  /** From the last row to the first: one that fits takes the place of what came after it. */
  private void eersteTreffer(EersteTreffer treffer, int rij) {
    List<EersteTreffer.Rij> rijen = treffer.rijen();
    int hier = Math.min(Sprongvrijplan.RIJEN, rijen.size());
    if (hier < rijen.size()) {
      EersteTreffer rest = new EersteTreffer(treffer.naam(), rijen.subList(hier, rijen.size()));
      lus.lees(plan.kolom(new Doel.Zo(rest, rij)));
    } else {
      code.loadConstant(Kolomcode.ONBEPAALD);
    }
    for (EersteTreffer.Rij kandidaat : rijen.subList(0, hier).reversed()) {
      Voorwaarde past = kandidaat.past();
      kies(Rangen.rang(kandidaat.geeft()), () -> bit(plannen.kort(past), rij));
    }
  }

  /** No other member that counts comes before this one. Each pair is compared once. */
  private void voorop(Voorop voorop, int rij) {
    code.iconst_0();
    for (int i = 0; i < plan.leden(voorop.groep()); i++) {
      if (i != rij) {
        schrijfTelt(voorop.groep(), voorop.als(), i);
        List<Getal> sleutels = voorop.sleutels();
        lus.lees(plan.kolom(new Doel.IsLager(sleutels, Math.min(i, rij), Math.max(i, rij))));
        if (i < rij) {
          code.iconst_1().ixor();
        }
        code.iand().ior();
      }
    }
    code.iconst_1().ixor();
  }

  /** Pushes 1 when the numbers of the one are lower: the first, or the second if that is equal. */
  void isLager(Doel.IsLager doel) {
    Getal eerste = doel.sleutels().getFirst();
    vergelijking.isLager(eerste, doel.een(), doel.ander());
    vergelijking.isLager(eerste, doel.ander(), doel.een());
    code.iconst_1().ixor();
    vergelijking.isLager(doel.sleutels().getLast(), doel.een(), doel.ander());
    code.iand().ior();
  }
}
