package nl.opstap.recht.kern.kolom;

import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.opstap.recht.kern.Begrip;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Groep;

/**
 * Compiles conditions and numbers to loops over columns: the fourth reading of a rule. A condition
 * becomes jumps, so that what does not matter is not looked at, as in the law; everything that has
 * a name ({@link Begrip}) becomes a column of its own, computed once and used wherever the name is.
 *
 * <p>A value that is not known leaves a mark on what was computed with it. What carries the mark is
 * not an answer; the household is then judged one by one.
 *
 * <p>Conditions are numbered 0 (no), 1 (the law gives no answer) and 2 (yes), so that a conjunction
 * is the lowest of its parts and an alternative the highest.
 */
final class Kolomcode {

  static final int NEE = 0;
  static final int ONBEPAALD = 1;
  static final int JA = 2;

  /** Stands for a column of which the loop is being written. */
  private static final int BEZIG = -1;

  /** Runs the loops over the first so many households. */
  interface Rekening {

    /** The loops whose outcome is the same on every reference date; the others read them. */
    void eenmaal(
        int[][] kolommen,
        int[] grenzen,
        Datum.Verschuiving[] schuiven,
        int[][] tabellen,
        int[] kladVan,
        int[] kladTot,
        int aantal);

    /** The loops that look at the reference date. */
    void perDag(
        int[][] kolommen,
        int[] grenzen,
        Datum.Verschuiving[] schuiven,
        int[][] tabellen,
        int[] kladVan,
        int[] kladTot,
        int aantal);
  }

  private static final ClassDesc INTS = ConstantDescs.CD_int.arrayType();
  private static final ClassDesc SCHUIF =
      Datum.Verschuiving.class.describeConstable().orElseThrow();
  private static final MethodTypeDesc LUS =
      MethodTypeDesc.of(
          ConstantDescs.CD_void,
          INTS.arrayType(),
          INTS,
          SCHUIF.arrayType(),
          INTS.arrayType(),
          INTS,
          INTS,
          ConstantDescs.CD_int);
  private static final ClassDesc DEZE = ClassDesc.of(Kolomcode.class.getPackageName(), "Kolomlus");

  /**
   * A loop.
   *
   * @param kolom the column that it fills
   * @param kolommen the columns that it looks at, with its own
   * @param grenzen the days that it looks at
   */
  record Lus(Doel doel, int kolom, List<Integer> kolommen, List<Integer> grenzen) {}

  private final DatumFeit peildatum;
  private final Map<Groep, Integer> leden;
  private final Predicate<Kolom> kanOntbreken;
  private final Map<Kolom, Integer> invoer = new LinkedHashMap<>();
  private final Map<Doel, Integer> tussen = new HashMap<>();
  private final Map<Integer, Boolean> gemerkt = new HashMap<>();
  private final Set<Integer> perDag = new HashSet<>();
  private final List<Lus> lussen = new ArrayList<>();
  private final List<Grens> grenzen = new ArrayList<>();
  private final List<Datum.Verschuiving> schuiven = new ArrayList<>();
  private final List<int[]> tabellen = new ArrayList<>();
  private int kolommen;

  /**
   * @param peildatum the day that is the same for every household
   * @param leden for each list the number of members that there are columns for
   * @param kanOntbreken whether a value of a column may be unknown
   */
  Kolomcode(DatumFeit peildatum, Map<Groep, Integer> leden, Predicate<Kolom> kanOntbreken) {
    this.peildatum = peildatum;
    this.leden = leden;
    this.kanOntbreken = kanOntbreken;
  }

  /** The column in which the outcome stands, computed after everything it needs. */
  int kolom(Doel doel) {
    Integer bestaand = tussen.get(doel);
    if (bestaand != null) {
      if (bestaand == BEZIG) {
        throw new IllegalStateException("Dit hangt van zichzelf af: " + doel);
      }
      return bestaand;
    }
    int kolom = kolommen++;
    tussen.put(doel, BEZIG);
    List<Lus> nieuw = new ArrayList<>();
    ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS)
        .build(
            DEZE,
            klasse ->
                klasse.withMethodBody(
                    "proef",
                    LUS,
                    ClassFile.ACC_STATIC,
                    code -> nieuw.add(new Luscode(this, code).proef(doel, kolom))));
    lussen.addAll(nieuw);
    tussen.put(doel, kolom);
    return kolom;
  }

  int invoer(Kolom kolom) {
    Integer bestaand = invoer.get(kolom);
    if (bestaand != null) {
      return bestaand;
    }
    int plek = kolommen++;
    invoer.put(kolom, plek);
    gemerkt.put(plek, kanOntbreken.test(kolom));
    kolom.verwant().forEach(this::invoer);
    return plek;
  }

  Map<Kolom, Integer> invoer() {
    return invoer;
  }

  int kolommen() {
    return kolommen;
  }

  List<Grens> grenzen() {
    return grenzen;
  }

  Datum.Verschuiving[] schuiven() {
    return schuiven.toArray(Datum.Verschuiving[]::new);
  }

  int[][] tabellen() {
    return tabellen.toArray(int[][]::new);
  }

  DatumFeit peildatum() {
    return peildatum;
  }

  int leden(Groep groep) {
    return leden.getOrDefault(groep, 0);
  }

  /** The class whose methods run the loops, in the order in which they need each other. */
  byte[] klasse() {
    return ClassFile.of()
        .build(
            DEZE,
            klasse -> {
              klasse.withInterfaceSymbols(Rekening.class.describeConstable().orElseThrow());
              klasse.withMethodBody(
                  ConstantDescs.INIT_NAME,
                  ConstantDescs.MTD_void,
                  ClassFile.ACC_PUBLIC,
                  code ->
                      code.aload(0)
                          .invokespecial(
                              ConstantDescs.CD_Object,
                              ConstantDescs.INIT_NAME,
                              ConstantDescs.MTD_void)
                          .return_());
              for (int i = 0; i < lussen.size(); i++) {
                Lus lus = lussen.get(i);
                klasse.withMethodBody(
                    "lus" + i,
                    LUS,
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC,
                    code -> new Luscode(this, code).schrijf(lus));
              }
              klasse.withMethodBody(
                  "eenmaal", LUS, ClassFile.ACC_PUBLIC, code -> roepAan(code, false));
              klasse.withMethodBody(
                  "perDag", LUS, ClassFile.ACC_PUBLIC, code -> roepAan(code, true));
            });
  }

  private void roepAan(CodeBuilder code, boolean dagelijks) {
    for (int i = 0; i < lussen.size(); i++) {
      if (isPerDag(lussen.get(i).kolom()) == dagelijks) {
        for (int p = 1; p <= 6; p++) {
          code.aload(p);
        }
        code.iload(7).invokestatic(DEZE, "lus" + i, LUS);
      }
    }
    code.return_();
  }

  /** Whether what stands in a column is another on another reference date. */
  boolean isPerDag(int kolom) {
    return perDag.contains(kolom);
  }

  void volgtPeildatum(int kolom) {
    perDag.add(kolom);
  }

  boolean isGemerkt(int kolom) {
    return gemerkt.getOrDefault(kolom, false);
  }

  void merk(int kolom) {
    gemerkt.put(kolom, true);
  }

  int grens(Grens grens) {
    int plek = grenzen.indexOf(grens);
    if (plek >= 0) {
      return plek;
    }
    grenzen.add(grens);
    return grenzen.size() - 1;
  }

  int schuif(Datum.Verschuiving schuif) {
    schuiven.add(schuif);
    return schuiven.size() - 1;
  }

  int tabel(int[] tabel) {
    tabellen.add(tabel);
    return tabellen.size() - 1;
  }
}
