package nl.opstap.recht.kern.kolom;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.opstap.recht.kern.EersteTreffer;
import nl.opstap.recht.kern.Gelijk;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.OnbepaaldAls;
import nl.opstap.recht.kern.TenMinste;
import nl.opstap.recht.kern.Tussen;
import nl.opstap.recht.kern.Voorop;
import nl.opstap.recht.kern.Voorwaarde;

/** Writes conditions that the law may leave open as 0, 1 and 2, as a part of a loop. */
final class Rangcode {

  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final MethodTypeDesc INT_INT =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int);

  private final Kolomcode plan;
  private final CodeBuilder code;
  private final Luscode lus;

  Rangcode(Kolomcode plan, CodeBuilder code, Luscode lus) {
    this.plan = plan;
    this.code = code;
    this.lus = lus;
  }

  /** Pushes 0, 1 or 2. */
  void schrijf(Voorwaarde voorwaarde, int rij) {
    switch (voorwaarde) {
      case Voorwaarde.Genoemd genoemd -> lus.lees(plan.kolom(doel(genoemd, rij)));
      case Voorwaarde.Benoemd benoemd -> schrijf(benoemd.inhoud(), rij);
      case EersteTreffer treffer -> eersteTreffer(treffer, rij);
      case Voorwaarde gewoon when !Rangen.kanOnbepaald(gewoon) -> beslist(gewoon, rij);
      case Voorwaarde.Alle(List<Voorwaarde> delen) -> gradueel(delen, rij, false);
      case Voorwaarde.Enige(List<Voorwaarde> delen) -> gradueel(delen, rij, true);
      case Voorwaarde.Niet(Voorwaarde deel) -> {
        code.iconst_2();
        schrijf(deel, rij);
        code.isub();
      }
      case OnbepaaldAls onbepaald -> onbepaald(onbepaald, rij);
      case Voorwaarde.BuitenBeeld beeld -> buitenBeeld(beeld, rij);
      case Voorwaarde.ErIs erIs -> erIs(erIs);
      case JaNeeFeit _,
          Voorwaarde.Is<?> _,
          Voorwaarde.NietLater _,
          Gelijk _,
          Tussen _,
          TenMinste _,
          Voorop _,
          Voorwaarde.Altijd _ ->
          throw new IllegalStateException("De wet beslist dit altijd: " + voorwaarde.zin());
    }
  }

  /** What stands in the column of a condition that has a name. */
  private static Doel doel(Voorwaarde.Genoemd genoemd, int rij) {
    return new Doel.Zo(genoemd.inhoud(), Voorwaardecode.rij(genoemd, rij));
  }

  /** What the law always decides: 0 or 2. */
  private void beslist(Voorwaarde voorwaarde, int rij) {
    Label nee = code.newLabel();
    Label klaar = code.newLabel();
    lus.voorwaarden().spring(voorwaarde, rij, false, nee);
    code.iconst_2().goto_(klaar).labelBinding(nee).iconst_0().labelBinding(klaar);
  }

  private void onbepaald(OnbepaaldAls onbepaald, int rij) {
    code.iconst_2();
    schrijf(onbepaald.als(), rij);
    code.iconst_1().invokestatic(MATH, "min", INT_INT).isub();
  }

  private void buitenBeeld(Voorwaarde.BuitenBeeld beeld, int rij) {
    Label buitenBeeld = code.newLabel();
    Label klaar = code.newLabel();
    schrijf(beeld.buiten(), rij);
    code.ifne(buitenBeeld);
    schrijf(beeld.inhoud(), rij);
    code.goto_(klaar).labelBinding(buitenBeeld).iconst_1().labelBinding(klaar);
  }

  private void erIs(Voorwaarde.ErIs erIs) {
    code.iconst_0();
    lus.voorwaarden()
        .perLid(
            erIs.groep(),
            Voorwaarde.altijd(),
            i -> {
              schrijf(erIs.per(), i);
              code.invokestatic(MATH, "max", INT_INT);
            });
  }

  /** First the parts that the law always decides, and only then the others. */
  private void gradueel(List<Voorwaarde> delen, int rij, boolean enige) {
    Label beslist = code.newLabel();
    Label klaar = code.newLabel();
    List<Voorwaarde> open = new ArrayList<>();
    for (Voorwaarde deel : delen) {
      if (Rangen.kanOnbepaald(deel)) {
        open.add(deel);
      } else {
        lus.voorwaarden().spring(deel, rij, enige, beslist);
      }
    }
    schrijf(open.getFirst(), rij);
    for (Voorwaarde deel : open.subList(1, open.size())) {
      schrijf(deel, rij);
      code.invokestatic(MATH, enige ? "max" : "min", INT_INT);
    }
    code.goto_(klaar).labelBinding(beslist).loadConstant(enige ? Kolomcode.JA : Kolomcode.NEE);
    code.labelBinding(klaar);
  }

  /** Looks up the outcome of the row that fits, which is the same row whatever is asked of it. */
  private void eersteTreffer(EersteTreffer treffer, int rij) {
    List<Voorwaarde> past = treffer.rijen().stream().map(EersteTreffer.Rij::past).toList();
    int[] rangen = new int[Integer.highestOneBit(past.size()) << 1];
    Arrays.fill(rangen, Kolomcode.ONBEPAALD);
    for (int i = 0; i < past.size(); i++) {
      rangen[i] = Rangen.rang(treffer.rijen().get(i).geeft());
    }
    code.aload(Luscode.TABELLEN).loadConstant(plan.tabel(rangen)).aaload();
    lus.lees(plan.kolom(new Doel.EersteRij(past, rij)));
    // What is not known, which has a mark by now, must not be looked up outside the array.
    code.loadConstant(rangen.length - 1).iand().iaload();
  }

  /** Pushes the place of the first condition that holds, or their number. */
  void eersteRij(List<Voorwaarde> past, int rij) {
    Label klaar = code.newLabel();
    for (int i = 0; i < past.size(); i++) {
      Label volgende = code.newLabel();
      lus.voorwaarden().spring(past.get(i), rij, false, volgende);
      code.loadConstant(i).goto_(klaar).labelBinding(volgende);
    }
    code.loadConstant(past.size()).labelBinding(klaar);
  }
}
