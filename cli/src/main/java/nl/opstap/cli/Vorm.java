package nl.opstap.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;

/**
 * The shape of a case as JSON, made from the vocabulary: which fields an object has, and what each
 * of them is. Reading a case and writing its schema both start here.
 *
 * @param velden the fields by name, in the order of the vocabulary
 */
record Vorm(Map<String, Veld> velden) {

  /** What a field is. */
  sealed interface Veld {}

  /** A fact. */
  record Waarde(Feit feit) implements Veld {}

  /**
   * An object in the case.
   *
   * @param aanwezig the fact that says whether it is there, when {@code null} may say that it is
   *     not
   */
  record Deel(Vorm vorm, Optional<JaNeeFeit> aanwezig) implements Veld {}

  /**
   * One object, or a list of two of a kind of which the second is also a field by itself.
   *
   * @param naamVanTweede the name of that field
   */
  record EenOfTwee(Deel eerste, Deel tweede, String naamVanTweede) implements Veld {}

  /** A list of objects. */
  record Lijst(Vorm vorm, Groep groep) implements Veld {}

  /** Text for people, which no rule looks at. */
  record Tekst() implements Veld {}

  /** The shape of a whole case. */
  static final Vorm ZAAK = zaak();

  private static Vorm zaak() {
    Vorm zaak = van(Feitenboek.BEGRIPPEN.zaak().feiten());
    for (Groep groep : Feitenboek.BEGRIPPEN.lijsten()) {
      Vorm lid = van(groep.feiten());
      if (groep == Activiteit.VAN_OUDER.groep || groep == Activiteit.VAN_PARTNER.groep) {
        lid.velden.put("omschrijving", new Tekst());
      }
      if (groep == Kind.GROEP) {
        lid.maakEenOfTwee(Kind.OPVANG.isEr.naam(), Kind.TWEEDE_OPVANG.isEr.naam());
      }
      zaak.zet(groep.pad(), new Lijst(lid, groep));
    }
    return zaak;
  }

  private void maakEenOfTwee(String eerste, String tweede) {
    if (velden.get(eerste) instanceof Deel een && velden.get(tweede) instanceof Deel twee) {
      velden.put(eerste, new EenOfTwee(een, twee, tweede));
    }
  }

  private static Vorm van(List<Feit> feiten) {
    Vorm vorm = new Vorm(new LinkedHashMap<>());
    List<String> namen = new ArrayList<>();
    feiten.forEach(feit -> namen.add(feit.naam()));
    for (Feit feit : feiten) {
      boolean heeftDelen = namen.stream().anyMatch(naam -> naam.startsWith(feit.naam() + "."));
      if (heeftDelen) {
        Vorm leeg = new Vorm(new LinkedHashMap<>());
        vorm.zet(feit.naam(), new Deel(leeg, Optional.of((JaNeeFeit) feit)));
      } else {
        vorm.zet(feit.naam(), new Waarde(feit));
      }
    }
    return vorm;
  }

  private void zet(String pad, Veld veld) {
    int punt = pad.indexOf('.');
    if (punt < 0) {
      velden.put(pad, veld);
      return;
    }
    Veld deel =
        velden.computeIfAbsent(
            pad.substring(0, punt),
            nieuw -> new Deel(new Vorm(new LinkedHashMap<>()), Optional.empty()));
    ((Deel) deel).vorm.zet(pad.substring(punt + 1), veld);
  }
}
