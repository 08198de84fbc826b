package nl.opstap.recht.kern;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Writes one loop: the outcome of one condition or number, for every household. */
final class Luscode {

  private static final ClassDesc MATH = ClassDesc.of("java.lang.Math");
  private static final ClassDesc STEUN = Kolomsteun.class.describeConstable().orElseThrow();
  private static final MethodTypeDesc INT_INT =
      MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_int, ConstantDescs.CD_int);
  private static final MethodTypeDesc LONG_LONG =
      MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_long, ConstantDescs.CD_long);
  private static final ClassDesc INTS = ConstantDescs.CD_int.arrayType();

  private static final int KOLOMMEN = 0;
  private static final int GRENZEN = 1;
  private static final int SCHUIVEN = 2;
  private static final int TABELLEN = 3;
  private static final int KLAD_VAN = 4;
  private static final int KLAD_TOT = 5;
  private static final int AANTAL = 6;

  private final Kolomcode plan;
  private final CodeBuilder code;
  private final Vlak vlak;
  private final Map<Integer, Integer> kolomLokaal = new LinkedHashMap<>();
  private final Map<Integer, Integer> grensLokaal = new LinkedHashMap<>();
  private final int huishouden;
  private final int merk;
  private boolean gemerkt;

  Luscode(Kolomcode plan, CodeBuilder code) {
    this.plan = plan;
    this.code = code;
    this.vlak = new Vlak(plan, code, this);
    huishouden = code.allocateLocal(TypeKind.INT);
    merk = code.allocateLocal(TypeKind.INT);
  }

  /** The whole loop. What it needs from outside is loaded once, by code that stands at its end. */
  void schrijf(Kolomcode.Doel doel, int kolom) {
    Label begin = code.newLabel();
    Label lus = code.newLabel();
    Label verder = code.newLabel();
    int uit = lokaal(kolom);
    code.goto_(begin).labelBinding(lus);
    code.iconst_0().istore(merk);
    code.aload(uit).iload(huishouden);
    switch (doel) {
      case Kolomcode.Doel.Zo(Voorwaarde voorwaarde, int rij) -> rang(voorwaarde, rij);
      case Kolomcode.Doel.Hoeveel(Getal getal, int rij) -> {
        getal(getal, rij);
        code.l2i();
      }
      case Kolomcode.Doel.Verteld verteld -> verteld(verteld);
      case Kolomcode.Doel.Woord woord -> woord(woord);
      case Kolomcode.Doel.VanLid vanLid -> vanLid(vanLid);
    }
    if (gemerkt) {
      plan.merk(kolom);
      Label zeker = code.newLabel();
      code.iload(merk).ifeq(zeker).pop().loadConstant(Kolom.ONBEKEND).labelBinding(zeker);
    }
    code.iastore().iinc(huishouden, 1);
    code.labelBinding(verder).iload(huishouden).iload(AANTAL).if_icmplt(lus).return_();
    code.labelBinding(begin);
    kolomLokaal.forEach(
        (van, naar) -> code.aload(KOLOMMEN).loadConstant(van).aaload().astore(naar));
    grensLokaal.forEach((van, naar) -> code.aload(GRENZEN).loadConstant(van).iaload().istore(naar));
    code.iconst_0().istore(huishouden).goto_(verder);
  }

  private void verteld(Kolomcode.Doel.Verteld doel) {
    Label niet = code.newLabel();
    Label klaar = code.newLabel();
    alleenAls(doel.mits(), doel.rij(), niet);
    alleenAls(doel.als(), doel.rij(), niet);
    getal(doel.getal(), doel.rij());
    code.l2i().goto_(klaar).labelBinding(niet).loadConstant(Kolomlezing.NIET_VERTELD);
    code.labelBinding(klaar);
  }

  private void woord(Kolomcode.Doel.Woord doel) {
    Label niet = code.newLabel();
    Label klaar = code.newLabel();
    alleenAls(doel.mits(), doel.rij(), niet);
    for (int i = 0; i < doel.opties().size(); i++) {
      Label volgende = code.newLabel();
      Voorwaarde optie = doel.opties().get(i);
      if (Rangen.kanOnbepaald(optie)) {
        Label zeker = code.newLabel();
        rang(optie, doel.rij());
        code.dup().ifne(zeker).pop().goto_(volgende).labelBinding(zeker);
        code.iconst_1().if_icmpeq(niet);
      } else {
        spring(optie, doel.rij(), false, volgende);
      }
      code.loadConstant(i).goto_(klaar).labelBinding(volgende);
    }
    code.labelBinding(niet).loadConstant(Kolomlezing.NIET_VERTELD).labelBinding(klaar);
  }

  private void vanLid(Kolomcode.Doel.VanLid doel) {
    Label geen = code.newLabel();
    Label klaar = code.newLabel();
    aantal(doel.groep());
    code.loadConstant(doel.rij()).if_icmple(geen);
    lees(plan.kolom(doel.doel()));
    code.goto_(klaar).labelBinding(geen).loadConstant(Kolomlezing.NIET_VERTELD);
    code.labelBinding(klaar);
  }

  /** Goes on only when it is certain; what a rule rests on has a column of its own. */
  private void alleenAls(Voorwaarde voorwaarde, int rij, Label anders) {
    if (!(voorwaarde instanceof Voorwaarde.Altijd(boolean zo) && zo)) {
      lees(plan.kolom(new Kolomcode.Doel.Zo(voorwaarde, rij(voorwaarde, rij))));
      code.iconst_2().if_icmpne(anders);
    }
  }

  private int lokaal(int kolom) {
    return kolomLokaal.computeIfAbsent(kolom, nieuw -> code.allocateLocal(TypeKind.REFERENCE));
  }

  /** Pushes the value of a column; when it may be unknown, that is marked. */
  void lees(int kolom) {
    code.aload(lokaal(kolom)).iload(huishouden).iaload();
    if (plan.isGemerkt(kolom)) {
      gemerkt = true;
      Label bekend = code.newLabel();
      code.dup().loadConstant(Kolom.ONBEKEND).if_icmpne(bekend);
      code.iconst_1().istore(merk).labelBinding(bekend);
    }
  }

  void lees(Feit feit, int rij) {
    lees(plan.invoer(Kolom.van(feit, rij)));
  }

  void aantal(Groep groep) {
    lees(plan.invoer(Kolom.aantal(groep)));
  }

  void grens(Grens grens) {
    int lokaal =
        grensLokaal.computeIfAbsent(plan.grens(grens), nieuw -> code.allocateLocal(TypeKind.INT));
    code.iload(lokaal);
  }

  /** Jumps when the condition is, or is not, so; else goes on. For what the law always decides. */
  private void spring(Voorwaarde voorwaarde, int rij, boolean zo, Label naar) {
    if (Rangen.kanOnbepaald(voorwaarde)) {
      throw new IllegalArgumentException("Hier moet de wet altijd beslissen: " + voorwaarde.zin());
    }
    if (vlak.kan(voorwaarde, rij)) {
      vlak.schrijf(voorwaarde, rij);
      springAls(zo, naar);
      return;
    }
    switch (voorwaarde) {
      case Voorwaarde.Altijd(boolean altijd) -> {
        if (altijd == zo) {
          code.goto_(naar);
        }
      }
      case JaNeeFeit feit -> {
        lees(feit, rij);
        springAls(zo, naar);
      }
      case Voorwaarde.Is<?> is -> {
        isKeuze(is, rij);
        springAls(zo, naar);
      }
      case Voorwaarde.NietLater(Datum a, Datum b) -> nietLater(a, b, rij, zo, naar);
      case Gelijk(GetalFeit a, GetalFeit b) -> {
        lees(a, rij);
        lees(b, rij);
        if (zo) {
          code.if_icmpeq(naar);
        } else {
          code.if_icmpne(naar);
        }
      }
      case Tussen tussen -> tussen(tussen, rij, zo, naar);
      case Voorop voorop -> voorop(voorop, rij, zo, naar);
      case Voorwaarde.Alle(List<Voorwaarde> delen) -> delen(delen, rij, false, naar, zo);
      case Voorwaarde.Enige(List<Voorwaarde> delen) -> delen(delen, rij, true, naar, !zo);
      case Voorwaarde.Niet(Voorwaarde deel) -> spring(deel, rij, !zo, naar);
      case Voorwaarde.ErIs(Groep groep, Voorwaarde per) -> erIs(groep, per, zo, naar);
      case Voorwaarde.Benoemd benoemd -> spring(benoemd.inhoud(), rij, zo, naar);
      case EersteTreffer _,
          Voorwaarde.Genoemd _,
          Voorwaarde.BuitenBeeld _,
          Voorwaarde.OnbepaaldAls _ -> {
        rang(voorwaarde, rij);
        springAls(zo, naar);
      }
    }
  }

  /** Pushes 1 or 0. */
  void isKeuze(Voorwaarde.Is<?> is, int rij) {
    code.loadConstant(Math.toIntExact(is.bits()));
    lees(is.feit(), rij);
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
    List<Voorwaarde> eenvoudig = delen.stream().filter(deel -> vlak.kan(deel, rij)).toList();
    if (!eenvoudig.isEmpty()) {
      vlak.schrijf(eenvoudig, rij, !beslist);
      springAls(beslist, naarBeslist);
    }
    for (Voorwaarde deel : delen) {
      if (!eenvoudig.contains(deel)) {
        spring(deel, rij, beslist, naarBeslist);
      }
    }
    if (pasAanEind) {
      code.goto_(naar).labelBinding(naarBeslist);
    }
  }

  private void erIs(Groep groep, Voorwaarde per, boolean zo, Label naar) {
    Label gevonden = zo ? naar : code.newLabel();
    Label geen = zo ? code.newLabel() : naar;
    for (int i = 0; i < plan.leden(groep); i++) {
      aantal(groep);
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
    aantal(groep);
    code.pop();
  }

  private void tussen(Tussen tussen, int rij, boolean zo, Label naar) {
    Label buiten = zo ? code.newLabel() : naar;
    boolean onder = tussen.van() > Integer.MIN_VALUE;
    boolean boven = tussen.totEnMet() <= Integer.MAX_VALUE;
    if (onder) {
      lees(tussen.feit(), rij);
      code.loadConstant(Math.toIntExact(tussen.van())).if_icmplt(buiten);
    }
    if (boven) {
      lees(tussen.feit(), rij);
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
      dag(links.kern(), rij);
      grens(new Grens.Uiterlijk(links.schuif(), b));
    } else if (links.isVast()) {
      grens(new Grens.Vanaf(rechts.schuif(), a));
      dag(rechts.kern(), rij);
    } else {
      dag(a, rij);
      dag(b, rij);
    }
    if (zo) {
      code.if_icmple(naar);
    } else {
      code.if_icmpgt(naar);
    }
  }

  /** Pushes a day, counted from 1970-01-01. */
  void dag(Datum datum, int rij) {
    switch (datum) {
      case Datum vast when Dagvorm.van(vast).isVast() -> grens(new Grens.Vast(vast));
      case DatumFeit feit -> lees(feit, rij);
      case Datum.Genoemd genoemd -> dag(genoemd.dag(), rij);
      case Datum.Verschoven(Datum van, Datum.Verschuiving door) -> {
        code.aload(SCHUIVEN).loadConstant(plan.schuif(door)).aaload();
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
      case Datum.Dag _, Datum.Verjaardag _, Datum.Verlengd _ ->
          throw new IllegalArgumentException("Niet over kolommen te lezen: " + datum.zin());
    }
  }

  private void uiterste(Datum.Uiterste uiterste) {
    long begin = uiterste.laatste() ? Datum.LANG_GELEDEN : DatumFeit.NOOIT_DAG;
    code.loadConstant(Math.toIntExact(begin));
    perLid(
        uiterste.groep(),
        uiterste.als(),
        i -> {
          dag(uiterste.dag(), i);
          code.invokestatic(MATH, uiterste.laatste() ? "max" : "min", INT_INT);
        });
  }

  /** What is done with each member for which a condition holds; something may lie on the stack. */
  private void perLid(Groep groep, Voorwaarde als, IntConsumer doe) {
    Label einde = code.newLabel();
    for (int i = 0; i < plan.leden(groep); i++) {
      Label volgende = code.newLabel();
      aantal(groep);
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

  private void tegoed(Tegoed tegoed) {
    int gevuld = code.allocateLocal(TypeKind.INT);
    code.iconst_0().istore(gevuld);
    perLid(
        tegoed.groep(),
        tegoed.telt(),
        i -> {
          code.aload(KLAD_VAN).iload(gevuld);
          lees(tegoed.van(), i);
          code.iastore().aload(KLAD_TOT).iload(gevuld);
          lees(tegoed.totEnMet(), i);
          code.iconst_1().iadd().iastore().iinc(gevuld, 1);
        });
    Label geen = code.newLabel();
    Label klaar = code.newLabel();
    code.iload(gevuld).ifeq(geen);
    grens(new Grens.Vast(plan.peildatum()));
    code.aload(KLAD_VAN).aload(KLAD_TOT).iload(gevuld).loadConstant(tegoed.budget());
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
    grens(new Grens.Vast(plan.peildatum().plus(Period.ofMonths(tegoed.budget()))));
    code.labelBinding(klaar);
  }

  /** Pushes 0, 1 or 2. */
  private void rang(Voorwaarde voorwaarde, int rij) {
    switch (voorwaarde) {
      case Voorwaarde.Genoemd genoemd ->
          lees(plan.kolom(new Kolomcode.Doel.Zo(genoemd.inhoud(), rij(genoemd, rij))));
      case Voorwaarde.Benoemd benoemd -> rang(benoemd.inhoud(), rij);
      case EersteTreffer treffer -> eersteTreffer(treffer, rij);
      case Voorwaarde eenvoudig when vlak.kan(eenvoudig, rij) -> {
        vlak.schrijf(eenvoudig, rij);
        code.iconst_1().ishl();
      }
      case Voorwaarde gewoon when !Rangen.kanOnbepaald(gewoon) -> {
        Label nee = code.newLabel();
        Label klaar = code.newLabel();
        spring(gewoon, rij, false, nee);
        code.iconst_2().goto_(klaar).labelBinding(nee).iconst_0().labelBinding(klaar);
      }
      case Voorwaarde.Alle(List<Voorwaarde> delen) -> gradueel(delen, rij, false);
      case Voorwaarde.Enige(List<Voorwaarde> delen) -> gradueel(delen, rij, true);
      case Voorwaarde.Niet(Voorwaarde deel) -> {
        code.iconst_2();
        rang(deel, rij);
        code.isub();
      }
      case Voorwaarde.OnbepaaldAls(Voorwaarde als) -> {
        code.iconst_2();
        rang(als, rij);
        code.iconst_1().invokestatic(MATH, "min", INT_INT).isub();
      }
      case Voorwaarde.BuitenBeeld(Voorwaarde.Benoemd buiten, Voorwaarde inhoud) -> {
        Label buitenBeeld = code.newLabel();
        Label klaar = code.newLabel();
        rang(buiten, rij);
        code.ifne(buitenBeeld);
        rang(inhoud, rij);
        code.goto_(klaar).labelBinding(buitenBeeld).iconst_1().labelBinding(klaar);
      }
      case Voorwaarde.ErIs(Groep groep, Voorwaarde per) -> {
        code.iconst_0();
        perLid(
            groep,
            Voorwaarde.altijd(),
            i -> {
              rang(per, i);
              code.invokestatic(MATH, "max", INT_INT);
            });
      }
      case JaNeeFeit _,
          Voorwaarde.Is<?> _,
          Voorwaarde.NietLater _,
          Gelijk _,
          Tussen _,
          Voorop _,
          Voorwaarde.Altijd _ ->
          throw new IllegalStateException("De wet beslist dit altijd: " + voorwaarde.zin());
    }
  }

  /** A condition that looks only at the case is the same for every member. */
  static int rij(Voorwaarde voorwaarde, int rij) {
    return Rangen.kijktNaarLid(voorwaarde) ? rij : 0;
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
        spring(deel, rij, enige, beslist);
      }
    }
    rang(open.getFirst(), rij);
    for (Voorwaarde deel : open.subList(1, open.size())) {
      rang(deel, rij);
      code.invokestatic(MATH, enige ? "max" : "min", INT_INT);
    }
    code.goto_(klaar).labelBinding(beslist).loadConstant(enige ? Kolomcode.JA : Kolomcode.NEE);
    code.labelBinding(klaar);
  }

  private void eersteTreffer(EersteTreffer treffer, int rij) {
    Label klaar = code.newLabel();
    for (EersteTreffer.Rij kandidaat : treffer.rijen()) {
      Label volgende = code.newLabel();
      spring(kandidaat.past(), rij, false, volgende);
      code.loadConstant(Rangen.rang(kandidaat.uitkomst())).goto_(klaar).labelBinding(volgende);
    }
    code.loadConstant(Kolomcode.ONBEPAALD).labelBinding(klaar);
  }

  private void voorop(Voorop voorop, int rij, boolean zo, Label naar) {
    Label nietVoorop = zo ? code.newLabel() : naar;
    Label einde = code.newLabel();
    for (int i = 0; i < plan.leden(voorop.groep()); i++) {
      if (i != rij) {
        Label volgende = code.newLabel();
        aantal(voorop.groep());
        code.loadConstant(i).if_icmple(einde);
        spring(voorop.als(), i, false, volgende);
        for (Getal sleutel : voorop.sleutels()) {
          getal(sleutel, i);
          getal(sleutel, rij);
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

  /** Pushes a number in hundredths, as a long. */
  private void getal(Getal getal, int rij) {
    switch (getal) {
      case GetalFeit feit -> {
        lees(feit, rij);
        code.i2l();
      }
      case Getal.Vast(long waarde) -> code.loadConstant(waarde);
      case Getal.Genoemd genoemd -> {
        int lid = Rangen.kijktNaarLid(genoemd) ? rij : 0;
        lees(plan.kolom(new Kolomcode.Doel.Hoeveel(genoemd.getal(), lid)));
        code.i2l();
      }
      case Getal.Keus(Voorwaarde als, Getal dan, Getal anders) -> {
        Label nee = code.newLabel();
        Label klaar = code.newLabel();
        spring(als, rij, false, nee);
        getal(dan, rij);
        code.goto_(klaar).labelBinding(nee);
        getal(anders, rij);
        code.labelBinding(klaar);
      }
      case Rekening.Product(Getal a, Getal b) -> gedeeld(a, b, rij, 50L, 100L);
      case Rekening.Deel(Getal procent, Getal van) -> gedeeld(procent, van, rij, 5_000L, 10_000L);
      case Rekening.Kleinste(Getal a, Getal b) -> {
        getal(a, rij);
        getal(b, rij);
        code.invokestatic(MATH, "min", LONG_LONG);
      }
      case Rekening.Meerdere(Getal a, Getal b) -> {
        getal(a, rij);
        getal(b, rij);
        code.lsub().loadConstant(0L).invokestatic(MATH, "max", LONG_LONG);
      }
      case Rekening.Samen(Getal a, Getal b) -> {
        getal(a, rij);
        getal(b, rij);
        code.ladd();
      }
      case Rekening.HeleEuros(Getal bedrag) -> {
        getal(bedrag, rij);
        code.loadConstant(100L).invokestatic(MATH, "floorDiv", LONG_LONG);
        code.loadConstant(100L).lmul();
      }
      case Rekening.Som(Groep groep, Voorwaarde als, Getal per) -> {
        code.loadConstant(0L);
        perLid(
            groep,
            als,
            i -> {
              getal(per, i);
              code.ladd();
            });
      }
      case Schijventabel.Percentage percentage -> {
        code.aload(TABELLEN).loadConstant(plan.tabel(percentage.grenzen())).aaload();
        code.aload(TABELLEN).loadConstant(plan.tabel(percentage.percentages())).aaload();
        getal(percentage.inkomen(), rij);
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
    getal(a, rij);
    getal(b, rij);
    code.lmul().loadConstant(half).ladd().loadConstant(door).ldiv();
  }
}
