package nl.opstap.recht.kern.kolom;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.time.Period;
import java.util.List;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Onderbreking;
import nl.opstap.recht.kern.Samenloop;
import nl.opstap.recht.kern.Tegoed;
import nl.opstap.recht.kern.Tijdstip;
import nl.opstap.recht.kern.Verlengd;

/** Writes days, as a part of a loop. */
final class Dagcode {

  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final ClassDesc STEUN = Kolomsteun.class.describeConstable().orElseThrow();
  private static final ClassDesc INTS = ConstantDescs.CD_int.arrayType();
  private static final MethodTypeDesc INT_INT =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int);

  private final Kolomcode plan;
  private final CodeBuilder code;
  private final Luscode lus;

  Dagcode(Kolomcode plan, CodeBuilder code, Luscode lus) {
    this.plan = plan;
    this.code = code;
    this.lus = lus;
  }

  /** Pushes a day, counted from 1970-01-01. */
  void dag(Datum datum, int rij) {
    switch (datum) {
      case Datum vast when Dagvorm.van(vast).isVast() -> lus.grens(new Grens.Vast(vast));
      case DatumFeit feit -> lus.lees(feit, rij);
      case Datum.Genoemd genoemd -> dag(genoemd.dag(), rij);
      case Datum.Verschoven(Datum van, Datum.Verschuiving door) -> {
        code.aload(Luscode.SCHUIVEN).loadConstant(plan.schuif(door)).aaload();
        dag(van, rij);
        code.invokestatic(
            STEUN,
            "schuif",
            MethodTypeDesc.of(
                ConstantDescs.CD_int,
                Datum.Verschuiving.class.describeConstable().orElseThrow(),
                ConstantDescs.CD_int));
      }
      case Datum.Uiterste uiterste -> uiterste(uiterste);
      case Datum.Eerste(List<Datum> dagen) -> {
        dag(dagen.getFirst(), rij);
        for (Datum ander : dagen.subList(1, dagen.size())) {
          dag(ander, rij);
          code.invokestatic(MATH, "min", INT_INT);
        }
      }
      case Tegoed tegoed -> tegoed(tegoed);
      case Samenloop samenloop -> samenloop(samenloop, rij);
      case Onderbreking onderbreking -> onderbreking(onderbreking, rij);
      case Datum.Dag _, Datum.Verjaardag _, Verlengd _, Tijdstip _ ->
          throw new IllegalArgumentException("Niet over kolommen te lezen: " + datum.zin());
    }
  }

  private void samenloop(Samenloop samenloop, int rij) {
    for (Datum deel :
        List.of(
            samenloop.van(),
            samenloop.totEnMet(),
            samenloop.anderVan(),
            samenloop.anderTotEnMet())) {
      dag(deel, rij);
      code.i2l();
    }
    code.invokestatic(
            Samenloop.class.describeConstable().orElseThrow(),
            "verlengd",
            MethodTypeDesc.of(
                ConstantDescs.CD_long,
                ConstantDescs.CD_long,
                ConstantDescs.CD_long,
                ConstantDescs.CD_long,
                ConstantDescs.CD_long))
        .l2i();
  }

  private void uiterste(Datum.Uiterste uiterste) {
    long begin = uiterste.laatste() ? Datum.LANG_GELEDEN : DatumFeit.NOOIT_DAG;
    code.loadConstant(Math.toIntExact(begin));
    lus.voorwaarden()
        .perLid(
            uiterste.groep(),
            uiterste.als(),
            i -> {
              dag(uiterste.dag(), i);
              code.invokestatic(MATH, uiterste.laatste() ? "max" : "min", INT_INT);
            });
  }

  /** Its periods go into the second half of the scratch space, for a budget fills the first. */
  private void onderbreking(Onderbreking onderbreking, int rij) {
    int gevuld = code.allocateLocal(TypeKind.INT);
    code.aload(Luscode.KLAD_VAN).arraylength().iconst_1().ishr().istore(gevuld);
    lus.voorwaarden()
        .perLid(
            onderbreking.groep(),
            onderbreking.telt(),
            i -> {
              code.aload(Luscode.KLAD_VAN).iload(gevuld);
              dag(onderbreking.van(), i);
              code.iastore().aload(Luscode.KLAD_TOT).iload(gevuld);
              dag(onderbreking.tot(), i);
              code.iastore().iinc(gevuld, 1);
            });
    dag(onderbreking.na(), rij);
    code.aload(Luscode.KLAD_VAN).aload(Luscode.KLAD_TOT).iload(gevuld);
    code.invokestatic(
        STEUN,
        "onderbreking",
        MethodTypeDesc.of(
            ConstantDescs.CD_int, ConstantDescs.CD_int, INTS, INTS, ConstantDescs.CD_int));
  }

  private void tegoed(Tegoed tegoed) {
    int gevuld = vulPerioden(tegoed);
    Label geen = code.newLabel();
    Label klaar = code.newLabel();
    code.iload(gevuld).ifeq(geen);
    lus.grens(new Grens.Vast(plan.peildatum()));
    code.aload(Luscode.KLAD_VAN)
        .aload(Luscode.KLAD_TOT)
        .iload(gevuld)
        .loadConstant(tegoed.budget());
    code.invokestatic(
        STEUN,
        "tegoed",
        MethodTypeDesc.of(
            ConstantDescs.CD_int,
            ConstantDescs.CD_int,
            INTS,
            INTS,
            ConstantDescs.CD_int,
            ConstantDescs.CD_int));
    code.goto_(klaar).labelBinding(geen);
    lus.grens(new Grens.Vast(plan.peildatum().plus(Period.ofMonths(tegoed.budget()))));
    code.labelBinding(klaar);
  }

  /** Puts the periods that count into the scratch space; a local says how many they are. */
  private int vulPerioden(Tegoed tegoed) {
    int gevuld = code.allocateLocal(TypeKind.INT);
    code.iconst_0().istore(gevuld);
    lus.voorwaarden()
        .perLid(
            tegoed.groep(),
            tegoed.telt(),
            i -> {
              code.aload(Luscode.KLAD_VAN).iload(gevuld);
              lus.lees(tegoed.van(), i);
              code.iastore().aload(Luscode.KLAD_TOT).iload(gevuld);
              lus.lees(tegoed.totEnMet(), i);
              code.iconst_1().iadd();
              dag(tegoed.onderbroken(), i);
              code.invokestatic(MATH, "min", INT_INT);
              code.iastore().iinc(gevuld, 1);
            });
    return gevuld;
  }
}
