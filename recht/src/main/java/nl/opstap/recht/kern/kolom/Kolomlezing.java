package nl.opstap.recht.kern.kolom;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import nl.opstap.recht.kern.Begrippen;
import nl.opstap.recht.kern.Datum;
import nl.opstap.recht.kern.DatumFeit;
import nl.opstap.recht.kern.Feit;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Gecodeerd;
import nl.opstap.recht.kern.GetalFeit;
import nl.opstap.recht.kern.Groep;
import nl.opstap.recht.kern.JaNeeFeit;
import nl.opstap.recht.kern.KeuzeFeit;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Waarde;

/**
 * The population reading of rules: columns in, outcomes and amounts out, without reasons. It is
 * compiled from the same conditions that judge a single case, and says the same.
 *
 * <p>Values in columns are ints: a yes-or-no 0 or 1, a choice its place in the list, a day counted
 * from 1970-01-01, a number in hundredths, a list its number of members; {@link Kolom#ONBEKEND}
 * where it is not known. Households of which something decides that is not known are judged one by
 * one, so that what is said of them is exact too.
 */
public final class Kolomlezing {

  /** In a column that was asked for: not told, because the rule does not tell it here. */
  public static final int NIET_VERTELD = Integer.MIN_VALUE + 1;

  private final Begrippen begrippen;
  private final List<Gevraagd> gevraagd;
  private final Kolomcode code;
  private final Kolomcode.Rekening rekening;
  private final Map<LocalDate, int[]> grenzenPerDag = new ConcurrentHashMap<>();
  private final Datum.Verschuiving[] schuiven;
  private final int[][] tabellen;
  private final List<Kolom> invoer = new ArrayList<>();
  private final int[] invoerPlek;
  private final int[] uitvoerPlek;

  /** For each question, whether its column can hold what is not known. */
  private final boolean[] kanOpenBlijven;

  /**
   * Compiles.
   *
   * @param leden for each list the number of members that there are columns for
   * @param kanOntbreken whether a value of a column may be {@link Kolom#ONBEKEND}; of a member that
   *     a household does not have it always may
   */
  public Kolomlezing(
      Begrippen begrippen,
      Map<Groep, Integer> leden,
      Predicate<Kolom> kanOntbreken,
      List<Gevraagd> gevraagd) {
    this.begrippen = begrippen;
    this.gevraagd = List.copyOf(gevraagd);
    code = new Kolomcode(begrippen.peildatum(), Map.copyOf(leden), kanOntbreken);
    uitvoerPlek = new int[gevraagd.size()];
    for (int i = 0; i < uitvoerPlek.length; i++) {
      uitvoerPlek[i] = code.kolom(doel(gevraagd.get(i)));
    }
    invoerPlek = new int[code.invoer().size()];
    code.invoer()
        .forEach((kolom, plek) -> {
          invoerPlek[invoer.size()] = plek;
          invoer.add(kolom);
        });
    rekening = laad(code.klasse());
    kanOpenBlijven = new boolean[uitvoerPlek.length];
    for (int i = 0; i < uitvoerPlek.length; i++) {
      kanOpenBlijven[i] = code.isGemerkt(uitvoerPlek[i]);
    }
    schuiven = code.schuiven();
    tabellen = code.tabellen();
  }

  /** All columns that these questions can look at: what is to be read, before it is compiled. */
  public static Set<Kolom> kolommen(List<Gevraagd> gevraagd, Map<Groep, Integer> leden) {
    Set<Feit> feiten = new LinkedHashSet<>();
    gevraagd.forEach(vraag -> vraag.feiten(feiten::add));
    Set<Kolom> uit = new LinkedHashSet<>();
    leden.keySet().forEach(groep -> uit.add(Kolom.aantal(groep)));
    for (Feit feit : feiten) {
      int rijen = feit.groep().isLijst() ? leden.getOrDefault(feit.groep(), 0) : 1;
      for (int rij = 0; rij < rijen; rij++) {
        Kolom kolom = Kolom.van(feit, rij);
        uit.add(kolom);
        uit.addAll(kolom.verwant());
      }
    }
    return uit;
  }

  private static Doel doel(Gevraagd vraag) {
    Doel doel = zonderLid(vraag);
    return vraag
        .regel()
        .per()
        .<Doel>map(groep -> new Doel.VanLid(groep, vraag.rij(), doel))
        .orElse(doel);
  }

  private static Doel zonderLid(Gevraagd vraag) {
    return switch (vraag) {
      case Gevraagd.Uitkomst(Regel regel, int rij) -> new Doel.Zo(regel.inhoud(), rij);
      case Gevraagd.Aantal(Regel regel, Waarde.Aantal waarde, int rij) ->
          new Doel.Verteld(Gevraagd.mits(regel, waarde), waarde.als(), waarde.aantal(), rij);
      case Gevraagd.Keuze(Regel regel, Waarde.Keuze waarde, int rij) ->
          new Doel.Woord(
              Gevraagd.mits(regel, waarde),
              waarde.opties().stream().map(Waarde.Optie::als).toList(),
              rij);
    };
  }

  private static Kolomcode.Rekening laad(byte[] klasse) {
    try {
      MethodHandles.Lookup hier = MethodHandles.lookup().defineHiddenClass(klasse, true);
      return (Kolomcode.Rekening)
          hier.findConstructor(hier.lookupClass(), MethodType.methodType(void.class)).invoke();
    } catch (Throwable e) {
      throw new IllegalStateException("De regels zijn niet te vertalen.", e);
    }
  }

  private int[] grenzen(LocalDate dag) {
    return grenzenPerDag.computeIfAbsent(
        dag,
        nieuw -> {
          Feiten alleen = Feiten.op(nieuw, begrippen).bouw();
          return code.grenzen().stream().mapToInt(grens -> grens.op(alleen)).toArray();
        });
  }

  /** The columns that are needed, in the order in which a worksheet has them. */
  public List<Kolom> invoer() {
    return List.copyOf(invoer);
  }

  /** Room for so many households, to be used by one thread. */
  public Werkblad werkblad(int huishoudens) {
    return new Werkblad(huishoudens);
  }

  /** A block of households: their columns, and what comes out. */
  public final class Werkblad {
    private final int[][] kolommen;

    /** What comes out: of what can be open a copy, in which it is then judged. */
    private final int[][] uit = new int[uitvoerPlek.length][];

    private final int[] kladVan = new int[2 * hoogsteAantal()];
    private final int[] kladTot = new int[2 * hoogsteAantal()];
    private int aantal;

    private Werkblad(int huishoudens) {
      kolommen = new int[code.kolommen()][huishoudens];
      for (int i = 0; i < invoerPlek.length; i++) {
        Arrays.fill(in(i), invoer.get(i).zonder());
      }
      for (int i = 0; i < uit.length; i++) {
        uit[i] = kanOpenBlijven[i] ? new int[huishoudens] : kolommen[uitvoerPlek[i]];
      }
    }

    private int hoogsteAantal() {
      return 1 + begrippen.lijsten().stream().mapToInt(code::leden).max().orElse(0);
    }

    /** The column of {@link #invoer()} by its place, to be filled. */
    public int[] in(int plek) {
      return kolommen[invoerPlek[plek]];
    }

    /** Reads this array from now on, at least as long as the worksheet, instead of its own. */
    public void lees(int plek, int[] kolom) {
      kolommen[invoerPlek[plek]] = kolom;
    }

    /** The column that was asked for, by its place. */
    public int[] uit(int plek) {
      return uit[plek];
    }

    /** The columns were filled, with so many households. */
    public void gevuld(int huishoudens) {
      aantal = huishoudens;
      rekening.eenmaal(
          kolommen, grenzen(LocalDate.EPOCH), schuiven, tabellen, kladVan, kladTot, aantal);
    }

    /**
     * Judges them on a day.
     *
     * @return how many of them had to be judged one by one
     */
    public int op(LocalDate dag) {
      rekening.perDag(kolommen, grenzen(dag), schuiven, tabellen, kladVan, kladTot, aantal);
      for (int i = 0; i < uit.length; i++) {
        if (kanOpenBlijven[i]) {
          System.arraycopy(kolommen[uitvoerPlek[i]], 0, uit[i], 0, aantal);
        }
      }
      int apart = 0;
      for (int i = 0; i < aantal; i++) {
        if (isOpen(i)) {
          Feiten feiten = feiten(i, dag);
          for (int v = 0; v < uit.length; v++) {
            uit[v][i] = gevraagd.get(v).antwoord(feiten);
          }
          apart++;
        }
      }
      return apart;
    }

    private boolean isOpen(int huishouden) {
      for (int i = 0; i < uit.length; i++) {
        if (kanOpenBlijven[i] && uit[i][huishouden] == Kolom.ONBEKEND) {
          return true;
        }
      }
      return false;
    }

    /** What the columns say of one household, as the facts of a case. */
    Feiten feiten(int huishouden, LocalDate dag) {
      Feiten.Bouwer feiten = Feiten.op(dag, begrippen);
      for (int i = 0; i < invoerPlek.length; i++) {
        int waarde = in(i)[huishouden];
        if (invoer.get(i).feit().isEmpty() && waarde != Kolom.ONBEKEND) {
          feiten.aantal(invoer.get(i).groep(), waarde);
        }
      }
      for (int i = 0; i < invoerPlek.length; i++) {
        Kolom kolom = invoer.get(i);
        int waarde = in(i)[huishouden];
        if (kolom.feit().isPresent() && waarde != Kolom.ONBEKEND && heeftLid(kolom, huishouden)) {
          zet(feiten, kolom.feit().get(), kolom.rij(), waarde);
        }
      }
      return feiten.bouw();
    }

    private boolean heeftLid(Kolom kolom, int huishouden) {
      if (!kolom.groep().isLijst()) {
        return true;
      }
      int plek = invoer.indexOf(Kolom.aantal(kolom.groep()));
      return plek >= 0 && kolom.rij() < in(plek)[huishouden];
    }
  }

  private static void zet(Feiten.Bouwer feiten, Feit feit, int rij, int waarde) {
    switch (feit) {
      case JaNeeFeit jaNee -> feiten.zet(jaNee, rij, waarde == 1);
      case KeuzeFeit<?> keuze -> zet(feiten, keuze, rij, waarde);
      case DatumFeit dag -> feiten.zet(dag, rij, LocalDate.ofEpochDay(waarde));
      case GetalFeit getal -> feiten.zet(getal, rij, BigDecimal.valueOf(waarde, GetalFeit.SCHAAL));
    }
  }

  private static <E extends Enum<E> & Gecodeerd> void zet(
      Feiten.Bouwer feiten, KeuzeFeit<E> keuze, int rij, int plek) {
    feiten.zet(keuze, rij, keuze.keuzen().get(plek));
  }
}
