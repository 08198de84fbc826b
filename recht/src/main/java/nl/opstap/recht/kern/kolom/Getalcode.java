package nl.opstap.recht.kern.kolom;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Rekening;
import nl.opstap.recht.kern.Schijventabel;
import nl.opstap.recht.kern.Tabel;
import nl.opstap.recht.kern.Voorwaarde;

/** Writes arithmetic, as a part of a loop. */
final class Getalcode {

  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final ClassDesc STEUN = Kolomsteun.class.describeConstable().orElseThrow();
  private static final ClassDesc INTS = ConstantDescs.CD_int.arrayType();
  private static final MethodTypeDesc LONG_LONG =
      MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_long, ConstantDescs.CD_long);

  private static final MethodTypeDesc INT_INT =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int);

  private final Kolomcode plan;
  private final CodeBuilder code;
  private final Luscode lus;

  Getalcode(Kolomcode plan, CodeBuilder code, Luscode lus) {
    this.plan = plan;
    this.code = code;
    this.lus = lus;
  }

  private int kolom(Getal.Genoemd genoemd, int rij) {
    int lid = Rangen.kijktNaarLid(genoemd) ? rij : 0;
    return plan.kolom(new Doel.Hoeveel(genoemd.getal(), lid));
  }

  /** Pushes a number in hundredths, as a long. */
  void schrijf(Getal getal, int rij) {
    switch (getal) {
      case GetalFeit feit -> {
        lus.lees(feit, rij);
        code.i2l();
      }
      case Getal.Genoemd genoemd -> {
        lus.lees(kolom(genoemd, rij));
        code.i2l();
      }
      case Getal.Vast(long waarde) -> code.loadConstant(waarde);
      case Getal.Keus(Voorwaarde als, Getal dan, Getal anders) -> {
        Label nee = code.newLabel();
        Label klaar = code.newLabel();
        lus.voorwaarden().spring(als, rij, false, nee);
        schrijf(dan, rij);
        code.goto_(klaar).labelBinding(nee);
        schrijf(anders, rij);
        code.labelBinding(klaar);
      }
      case Rekening.Product(Getal a, Getal b) -> gedeeld(a, b, rij, 50L, 100L);
      case Rekening.Deel(Getal procent, Getal van) -> gedeeld(procent, van, rij, 5_000L, 10_000L);
      case Rekening.Kleinste(Getal a, Getal b) -> {
        schrijf(a, rij);
        schrijf(b, rij);
        code.invokestatic(MATH, "min", LONG_LONG);
      }
      case Rekening.Meerdere(Getal a, Getal b) -> {
        schrijf(a, rij);
        schrijf(b, rij);
        code.lsub().loadConstant(0L).invokestatic(MATH, "max", LONG_LONG);
      }
      case Rekening.Samen(Getal a, Getal b) -> {
        schrijf(a, rij);
        schrijf(b, rij);
        code.ladd();
      }
      case Rekening.HeleEuros(Getal bedrag) -> {
        schrijf(bedrag, rij);
        code.loadConstant(100L).invokestatic(MATH, "floorDiv", LONG_LONG);
        code.loadConstant(100L).lmul();
      }
      case Rekening.Som(Groep groep, Voorwaarde als, Getal per) -> {
        code.loadConstant(0L);
        lus.voorwaarden()
            .perLid(
                groep,
                als,
                i -> {
                  schrijf(per, i);
                  code.ladd();
                });
      }
      case Schijventabel.Percentage percentage -> {
        code.aload(Luscode.TABELLEN).loadConstant(plan.tabel(percentage.percentages())).aaload();
        lus.lees(plan.kolom(new Doel.Schijf(percentage, rij)));
        code.loadConstant(0).invokestatic(MATH, "max", INT_INT).iaload().i2l();
      }
      case Getal.HeleMaanden _, Getal.Restdagen _, Tabel.Staffel _ ->
          throw new IllegalArgumentException("Niet over kolommen te lezen: " + getal.zin());
    }
  }

  /** Pushes the place of the row that a number falls in. */
  void schijf(Schijventabel.Percentage percentage, int rij) {
    int[] grenzen = percentage.grenzen();
    int schuif = Kolomsteun.schuif(grenzen);
    int[] wijzer = Kolomsteun.wijzer(grenzen, schuif);
    code.aload(Luscode.TABELLEN).loadConstant(plan.tabel(grenzen)).aaload();
    code.aload(Luscode.TABELLEN).loadConstant(plan.tabel(wijzer)).aaload();
    code.loadConstant(schuif);
    schrijf(percentage.inkomen(), rij);
    code.l2i()
        .invokestatic(
            STEUN,
            "zoek",
            MethodTypeDesc.of(
                ConstantDescs.CD_int, INTS, INTS, ConstantDescs.CD_int, ConstantDescs.CD_int));
  }

  /** A product, rounded half up. */
  private void gedeeld(Getal a, Getal b, int rij, long half, long door) {
    schrijf(a, rij);
    schrijf(b, rij);
    code.lmul().loadConstant(half).ladd().loadConstant(door).ldiv();
  }
}
