package nl.opstap.recht.kern.kolom;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Getal;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.Schijventabel;
import nl.opstap.recht.kern.Voorwaarde;

/** Writes one loop: the outcome of one condition or number, for every household. */
final class Luscode {

  private static final int KOLOMMEN = 0;
  private static final int GRENZEN = 1;
  static final int SCHUIVEN = 2;
  static final int TABELLEN = 3;
  static final int KLAD_VAN = 4;
  static final int KLAD_TOT = 5;
  private static final int AANTAL = 6;

  private final Kolomcode plan;
  private final CodeBuilder code;
  private final Getalcode getallen;
  private final Dagcode dagen;
  private final Voorwaardecode voorwaarden;
  private final Rangcode rangen;
  private final Map<Integer, Integer> kolomLokaal = new LinkedHashMap<>();
  private final Map<Integer, Integer> grensLokaal = new LinkedHashMap<>();
  private final int huishouden;
  private final int merk;
  private boolean gemerkt;
  private boolean perDag;

  Luscode(Kolomcode plan, CodeBuilder code) {
    this.plan = plan;
    this.code = code;
    this.getallen = new Getalcode(plan, code, this);
    this.dagen = new Dagcode(plan, code, this);
    this.voorwaarden = new Voorwaardecode(plan, code, this);
    this.rangen = new Rangcode(plan, code, this);
    huishouden = code.allocateLocal(TypeKind.INT);
    merk = code.allocateLocal(TypeKind.INT);
  }

  /** The whole loop, in the shape that the JIT compiler knows best. */
  void schrijf(Kolomcode.Lus deze) {
    Label lus = code.newLabel();
    Label einde = code.newLabel();
    deze.kolommen()
        .forEach(kolom -> {
          int lokaal = code.allocateLocal(TypeKind.REFERENCE);
          kolomLokaal.put(kolom, lokaal);
          code.aload(KOLOMMEN).loadConstant(kolom).aaload().astore(lokaal);
        });
    deze.grenzen()
        .forEach(grens -> {
          int lokaal = code.allocateLocal(TypeKind.INT);
          grensLokaal.put(grens, lokaal);
          code.aload(GRENZEN).loadConstant(grens).iaload().istore(lokaal);
        });
    code.iconst_0().istore(huishouden);
    code.labelBinding(lus).iload(huishouden).iload(AANTAL).if_icmpge(einde);
    inhoud(deze.doel(), deze.kolom());
    code.iinc(huishouden, 1).goto_(lus).labelBinding(einde).return_();
  }

  /** Writes it only to see what it needs: what that is computed from comes before it. */
  Kolomcode.Lus proef(Doel doel, int kolom) {
    inhoud(doel, kolom);
    code.return_();
    return new Kolomcode.Lus(
        doel, kolom, List.copyOf(kolomLokaal.keySet()), List.copyOf(grensLokaal.keySet()));
  }

  private void inhoud(Doel doel, int kolom) {
    code.iconst_0().istore(merk);
    code.aload(lokaal(kolom)).iload(huishouden);
    switch (doel) {
      case Doel.Zo(Voorwaarde voorwaarde, int rij) -> rangen.schrijf(voorwaarde, rij);
      case Doel.Hoeveel(Getal getal, int rij) -> {
        getallen.schrijf(getal, rij);
        code.l2i();
      }
      case Doel.Schijf(Schijventabel.Percentage percentage, int rij) ->
          getallen.schijf(percentage, rij);
      case Doel.Verteld verteld -> verteld(verteld);
      case Doel.Woord woord -> woord(woord);
      case Doel.EersteRij(List<Voorwaarde> past, int rij) -> rangen.eersteRij(past, rij);
      case Doel.VanLid vanLid -> vanLid(vanLid);
    }
    if (perDag) {
      plan.volgtPeildatum(kolom);
    }
    if (gemerkt) {
      plan.merk(kolom);
      Label zeker = code.newLabel();
      code.iload(merk).ifeq(zeker).pop().loadConstant(Kolom.ONBEKEND).labelBinding(zeker);
    }
    code.iastore();
  }

  private void verteld(Doel.Verteld doel) {
    Label niet = code.newLabel();
    Label klaar = code.newLabel();
    alleenAls(doel.mits(), doel.rij(), niet);
    alleenAls(doel.als(), doel.rij(), niet);
    getallen.schrijf(doel.getal(), doel.rij());
    code.l2i().goto_(klaar).labelBinding(niet).loadConstant(Kolomlezing.NIET_VERTELD);
    code.labelBinding(klaar);
  }

  private void woord(Doel.Woord doel) {
    Label niet = code.newLabel();
    Label klaar = code.newLabel();
    alleenAls(doel.mits(), doel.rij(), niet);
    for (int i = 0; i < doel.opties().size(); i++) {
      Label volgende = code.newLabel();
      Voorwaarde optie = doel.opties().get(i);
      if (Rangen.kanOnbepaald(optie)) {
        Label zeker = code.newLabel();
        rangen.schrijf(optie, doel.rij());
        code.dup().ifne(zeker).pop().goto_(volgende).labelBinding(zeker);
        code.iconst_1().if_icmpeq(niet);
      } else {
        voorwaarden.spring(optie, doel.rij(), false, volgende);
      }
      code.loadConstant(i).goto_(klaar).labelBinding(volgende);
    }
    code.labelBinding(niet).loadConstant(Kolomlezing.NIET_VERTELD).labelBinding(klaar);
  }

  private void vanLid(Doel.VanLid doel) {
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
      lees(plan.kolom(new Doel.Zo(voorwaarde, Voorwaardecode.rij(voorwaarde, rij))));
      code.iconst_2().if_icmpne(anders);
    }
  }

  private int lokaal(int kolom) {
    return kolomLokaal.computeIfAbsent(kolom, nieuw -> code.allocateLocal(TypeKind.REFERENCE));
  }

  /** Pushes the value of a column; when it may be unknown, that is marked. */
  void lees(int kolom) {
    perDag |= plan.isPerDag(kolom);
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
    perDag |= grens.volgtPeildatum();
    int lokaal =
        grensLokaal.computeIfAbsent(plan.grens(grens), nieuw -> code.allocateLocal(TypeKind.INT));
    code.iload(lokaal);
  }

  Getalcode getallen() {
    return getallen;
  }

  Dagcode dagen() {
    return dagen;
  }

  Voorwaardecode voorwaarden() {
    return voorwaarden;
  }

  Rangcode rangen() {
    return rangen;
  }
}
