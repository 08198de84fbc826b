package nl.opstap.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.Regelset;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.feiten.Activiteit;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Ontheffing;
import nl.opstap.recht.feiten.Verzoek;
import nl.opstap.recht.kern.Feiten;
import nl.opstap.recht.kern.Regel;
import nl.opstap.recht.kern.Sleutel;
import nl.opstap.recht.kern.Waarde;
import nl.opstap.recht.kern.kolom.Gevraagd;
import nl.opstap.recht.kern.kolom.Kolom;
import nl.opstap.recht.kern.kolom.Kolomlezing;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.recht.kinderopvang.Tegemoetkoming;
import nl.opstap.recht.kinderopvang.Toeslagwaarden;
import nl.opstap.recht.proef.Geval;
import nl.opstap.recht.proef.Gezinsgenerator;
import nl.opstap.recht.proef.Huishoudens;
import nl.opstap.recht.proef.Vertaling;
import nl.opstap.recht.proef.Zaakgenerator;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Households per second on one thread: the compiled rules, and beside them a loop written by hand
 * for the same outcomes on the same columns. Before anything is measured both are compared.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class Bevolking {

  private static final LocalDate PEIL = LocalDate.of(2026, 11, 1);

  /** A block with all its columns fits the cache of a core. */
  private static final int BLOK = 1_024;

  private static final int BLOKKEN = 64;
  private static final int HUISHOUDENS = BLOK * BLOKKEN;
  private static final int KINDEREN = 3;
  private static final int ACTIVITEITEN = 2;

  /** On and around every boundary of the law, or as most families are. */
  @Param({"gewoon", "grens"})
  public String soort = "grens";

  private final List<int[][]> blokken = new ArrayList<>();
  private final List<MetDeHand.Lus> lussen = new ArrayList<>();
  private final MetDeHand.Uit uit = new MetDeHand.Uit(BLOK, ACTIVITEITEN);
  private @Nullable Kolomlezing lezing;
  private Kolomlezing.@Nullable Werkblad blad;

  @Setup
  public void maak() {
    lezing =
        new Kolomlezing(
            Feitenboek.BEGRIPPEN,
            Map.of(
                Kind.GROEP, KINDEREN,
                Ontheffing.GROEP, 1,
                Verzoek.GROEP, 1,
                Activiteit.VAN_OUDER.groep, ACTIVITEITEN,
                Activiteit.VAN_PARTNER.groep, ACTIVITEITEN),
            _ -> false,
            gevraagd());
    blad = lezing.werkblad(BLOK);
    MetDeHand hand = new MetDeHand(tabel(0), tabel(1), tabel(2));
    List<Kolom> invoer = lezing.invoer();
    for (int b = 0; b < BLOKKEN; b++) {
      blokken.add(blok(b, invoer));
      lussen.add(hand.new Lus(blokken.getLast(), invoer, KINDEREN, ACTIVITEITEN, ACTIVITEITEN));
      vergelijk(b);
    }
  }

  private int[][] blok(int nummer, List<Kolom> invoer) {
    int[][] kolommen = new int[invoer.size()][BLOK];
    for (int i = 0; i < BLOK; i++) {
      long zaad = (long) nummer * BLOK + i;
      Geval geval =
          soort.equals("grens")
              ? new Zaakgenerator(zaad).geval(PEIL)
              : new Gezinsgenerator(zaad, PEIL).geval();
      hoogstensEen(geval.ontheffingen);
      hoogstensEen(geval.verzoeken);
      Feiten feiten = Vertaling.feiten(geval, Set.of());
      for (int k = 0; k < kolommen.length; k++) {
        kolommen[k][i] = Huishoudens.waarde(invoer.get(k), feiten);
      }
    }
    return kolommen;
  }

  private static void hoogstensEen(List<?> lijst) {
    lijst.subList(Math.min(1, lijst.size()), lijst.size()).clear();
  }

  /** The table of 2026: income, percentage of the first child, of the next; in hundredths. */
  private static int[] tabel(int kolom) {
    return MetDeHand.tabel2026().stream().mapToInt(rij -> rij.get(kolom)).toArray();
  }

  private static List<Gevraagd> gevraagd() {
    List<Gevraagd> uit = new ArrayList<>();
    Regelset set = Wetboek.GELDEND.op(PEIL);
    Regel ontheffing = set.regel(Onderwerpen.ONTHEFFING_9A).orElseThrow();
    Regel classificatie = set.regel(Onderwerpen.CLASSIFICATIE).orElseThrow();
    Regel toeslag = set.regel(Onderwerpen.KINDEROPVANGTOESLAG).orElseThrow();
    Regel tegemoetkoming = set.regel(Onderwerpen.TEGEMOETKOMING).orElseThrow();
    uit.add(new Gevraagd.Uitkomst(ontheffing, 0));
    uit.add(new Gevraagd.Uitkomst(toeslag, 0));
    uit.add(new Gevraagd.Aantal(toeslag, bedrag(toeslag, Toeslagwaarden.TOESLAG_PER_MAAND), 0));
    uit.add(new Gevraagd.Uitkomst(tegemoetkoming, 0));
    uit.add(
        new Gevraagd.Aantal(
            tegemoetkoming, bedrag(tegemoetkoming, Tegemoetkoming.MAXIMUM_PER_MAAND), 0));
    uit.add(
        new Gevraagd.Aantal(
            tegemoetkoming, bedrag(tegemoetkoming, Tegemoetkoming.BOVEN_MAXIMUM_PER_MAAND), 0));
    Waarde.Keuze categorie = classificatie.keuze(Indeling.CATEGORIE).orElseThrow();
    for (int i = 0; i < ACTIVITEITEN; i++) {
      uit.add(new Gevraagd.Uitkomst(classificatie, i));
      uit.add(new Gevraagd.Keuze(classificatie, categorie, i));
    }
    return uit;
  }

  private static Waarde.Aantal bedrag(Regel regel, Sleutel.Getal welk) {
    return regel.aantal(welk).orElseThrow();
  }

  private void vergelijk(int blok) {
    reken(blok);
    lussen.get(blok).reken(BLOK, uit);
    Kolomlezing.Werkblad blad = Objects.requireNonNull(this.blad);
    int[][] hand = {
      uit.ontheffing,
      uit.toeslag,
      uit.perMaand,
      uit.tegemoetkoming,
      uit.maximum,
      uit.boven,
      uit.gericht[0],
      uit.categorie[0],
      uit.gericht[1],
      uit.categorie[1]
    };
    for (int v = 0; v < hand.length; v++) {
      for (int i = 0; i < BLOK; i++) {
        if (blad.uit(v)[i] != hand[v][i]) {
          throw new IllegalStateException(
              "blok %d, huishouden %d, vraag %d: %d, met de hand %d"
                  .formatted(blok, i, v, blad.uit(v)[i], hand[v][i]));
        }
      }
    }
  }

  private int reken(int blok) {
    Kolomlezing.Werkblad blad = Objects.requireNonNull(this.blad);
    int[][] kolommen = blokken.get(blok);
    for (int k = 0; k < kolommen.length; k++) {
      blad.lees(k, kolommen[k]);
    }
    blad.gevuld(BLOK);
    return blad.op(PEIL);
  }

  /** The compiled rules. */
  @Benchmark
  @OperationsPerInvocation(HUISHOUDENS)
  public int regels() {
    int apart = 0;
    for (int b = 0; b < BLOKKEN; b++) {
      apart += reken(b);
    }
    return apart;
  }

  /** The loop written by hand. */
  @Benchmark
  @OperationsPerInvocation(HUISHOUDENS)
  public int metDeHand() {
    int som = 0;
    for (int b = 0; b < BLOKKEN; b++) {
      lussen.get(b).reken(BLOK, uit);
      som += uit.toeslag[b];
    }
    return som;
  }
}
