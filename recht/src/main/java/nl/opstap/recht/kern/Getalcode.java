package nl.opstap.recht.kern;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/** Writes arithmetic, as a part of a loop. */
final class Getalcode {

  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final ClassDesc STEUN = Kolomsteun.class.describeConstable().orElseThrow();
  private static final ClassDesc INTS = ConstantDescs.CD_int.arrayType();
  private static final MethodTypeDesc LONG_LONG =
      MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_long, ConstantDescs.CD_long);

  private final Kolomcode plan;
  private final CodeBuilder code;
  private final Luscode lus;

  Getalcode(Kolomcode plan, CodeBuilder code, Luscode lus) {
    this.plan = plan;
    this.code = code;
    this.lus = lus;
  }

  /** Pushes a number in hundredths, as a long. */
  void schrijf(Getal getal, int rij) {
    switch (getal) {
      case GetalFeit feit -> {
        lus.lees(feit, rij);
        code.i2l();
      }
      case Getal.Vast(long waarde) -> code.loadConstant(waarde);
      case Getal.Genoemd genoemd -> {
        int lid = Rangen.kijktNaarLid(genoemd) ? rij : 0;
        lus.lees(plan.kolom(new Kolomcode.Doel.Hoeveel(genoemd.getal(), lid)));
        code.i2l();
      }
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
        code.aload(Luscode.TABELLEN).loadConstant(plan.tabel(percentage.grenzen())).aaload();
        code.aload(Luscode.TABELLEN).loadConstant(plan.tabel(percentage.percentages())).aaload();
        schrijf(percentage.inkomen(), rij);
        code.l2i()
            .invokestatic(
                STEUN,
                "zoek",
                MethodTypeDesc.of(ConstantDescs.CD_int, INTS, INTS, ConstantDescs.CD_int))
            .i2l();
      }
      case Getal.HeleMaanden _, Getal.Restdagen _, Tabel.Staffel _ ->
          throw new IllegalArgumentException("Niet over kolommen te lezen: " + getal.zin());
    }
  }

  /** A product, rounded half up. */
  private void gedeeld(Getal a, Getal b, int rij, long half, long door) {
    schrijf(a, rij);
    schrijf(b, rij);
    code.lmul().loadConstant(half).ladd().loadConstant(door).ldiv();
  }
}
