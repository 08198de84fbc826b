package nl.opstap.cli.bevolking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.feiten.Feitenboek;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.kolom.Gevraagd;
import nl.opstap.recht.kern.kolom.Kolom;
import nl.opstap.recht.kern.kolom.Kolomlezing;
import org.jspecify.annotations.Nullable;

/**
 * A file of households judged by two books of rules on one or more days. One thread reads blocks of
 * households, the others judge them; only so many blocks exist that memory stays bounded.
 */
public final class Doorrekening {

  private static final int BLOK = 1_024;

  /** A municipality that the file does not tell. */
  public static final int GEEN_GEMEENTE = 10_000;

  private static final int JA = 2;

  /** Which of the two books. */
  public enum Boek {
    TEGEN,
    VARIANT
  }

  /** What came out. */
  public static final class Uitkomst {
    private final SortedMap<Integer, Telling[]> perGemeente = new TreeMap<>();
    private long erbij;
    private long eraf;
    private long apart;

    private Telling telling(int gemeente, Boek boek) {
      Telling[] beide =
          perGemeente.computeIfAbsent(
              gemeente, nieuw -> new Telling[] {new Telling(), new Telling()});
      return beide[boek == Boek.TEGEN ? 0 : 1];
    }

    private void erbij(Uitkomst ander) {
      ander.perGemeente.forEach((gemeente, tellingen) -> {
        telling(gemeente, Boek.TEGEN).erbij(tellingen[0]);
        telling(gemeente, Boek.VARIANT).erbij(tellingen[1]);
      });
      erbij += ander.erbij;
      eraf += ander.eraf;
      apart += ander.apart;
    }

    /** The municipalities that were met, by their code. */
    public Set<Integer> gemeenten() {
      return perGemeente.keySet();
    }

    public Telling van(int gemeente, Boek boek) {
      return telling(gemeente, boek);
    }

    public Telling samen(Boek boek) {
      Telling alle = new Telling();
      perGemeente.values().forEach(beide -> alle.erbij(beide[boek == Boek.TEGEN ? 0 : 1]));
      return alle;
    }

    /** Households that get a right to childcare benefit they do not have now. */
    public long erbij() {
      return erbij;
    }

    /** Households that lose a right to childcare benefit. */
    public long eraf() {
      return eraf;
    }

    /** How often a household was judged one by one, because something of it is not known. */
    public long apart() {
      return apart;
    }
  }

  /**
   * Days on which both books keep the same rules.
   *
   * @param vragen for each book where its questions stand
   * @param alle the questions of both books
   */
  private record Opgave(
      List<LocalDate> dagen, Map<Boek, Vragenlijst> vragen, List<Gevraagd> alle) {}

  /**
   * The same, compiled: what the books share is computed once. For blocks in which everything is
   * known there is a quicker reading; each is made when the first block asks for it.
   */
  private final class Lezing {
    private final Opgave opgave;
    private @Nullable Kolomlezing bekend;
    private @Nullable Kolomlezing open;

    Lezing(Opgave opgave) {
      this.opgave = opgave;
    }

    Opgave opgave() {
      return opgave;
    }

    synchronized Kolomlezing bekend() {
      if (bekend == null) {
        bekend = vertaal(Doorrekening.this::staatNietInBestand);
      }
      return bekend;
    }

    synchronized Kolomlezing open() {
      if (open == null) {
        open = vertaal(_ -> true);
      }
      return open;
    }

    private Kolomlezing vertaal(Predicate<Kolom> kanOntbreken) {
      return new Kolomlezing(Feitenboek.BEGRIPPEN, bestand.leden(), kanOntbreken, opgave.alle());
    }
  }

  /** A block of households on their way from the file to a worker. */
  private static final class Blok {
    final int[][] kolommen;
    int aantal;
    boolean bekend;

    Blok(int kolommen) {
      this.kolommen = new int[kolommen][BLOK];
    }
  }

  private final Bestand bestand;
  private final List<Opgave> opgaven = new ArrayList<>();
  private final List<Kolom> kolommen;

  /**
   * Looks up the rules of every day.
   *
   * @param tegen what is compared with
   * @param variant what is compared; the same book when nothing is
   */
  public Doorrekening(Bestand bestand, List<LocalDate> dagen, Wetboek tegen, Wetboek variant) {
    this.bestand = bestand;
    Map<List<LocalDate>, List<LocalDate>> perTekst = new LinkedHashMap<>();
    for (LocalDate dag : dagen) {
      perTekst
          .computeIfAbsent(
              List.of(tegen.op(dag).vanaf(), variant.op(dag).vanaf()), nieuw -> new ArrayList<>())
          .add(dag);
    }
    perTekst.values().forEach(samen -> opgaven.add(opgave(samen, tegen, variant)));
    Set<Kolom> nodig = new LinkedHashSet<>();
    nodig.add(gemeente());
    opgaven.forEach(opgave -> nodig.addAll(Kolomlezing.kolommen(opgave.alle(), bestand.leden())));
    nodig.retainAll(bestand.kolommen());
    kolommen = List.copyOf(nodig);
  }

  private static Kolom gemeente() {
    return new Kolom(Zaak.GEMEENTE.groep(), 0, Optional.of(Zaak.GEMEENTE));
  }

  private Opgave opgave(List<LocalDate> dagen, Wetboek tegen, Wetboek variant) {
    LocalDate dag = dagen.getFirst();
    List<Gevraagd> alle = new ArrayList<>();
    Map<Boek, Vragenlijst> vragen = new EnumMap<>(Boek.class);
    vragen.put(Boek.TEGEN, new Vragenlijst(tegen.op(dag), bestand.leden(), alle));
    if (tegen != variant) {
      vragen.put(Boek.VARIANT, new Vragenlijst(variant.op(dag), bestand.leden(), alle));
    }
    return new Opgave(dagen, vragen, alle);
  }

  private boolean staatNietInBestand(Kolom kolom) {
    return !kolommen.contains(kolom) && kolom.zonder() == Kolom.ONBEKEND;
  }

  /**
   * Judges everything.
   *
   * @param voortgang is told after each block how many households were judged
   */
  public Uitkomst reken(LongConsumer voortgang) throws BestandFout {
    int werkers = Runtime.getRuntime().availableProcessors();
    BlockingQueue<Blok> vrij = new ArrayBlockingQueue<>(2 * werkers + 1);
    BlockingQueue<Blok> vol = new ArrayBlockingQueue<>(3 * werkers + 1);
    for (int i = 0; i < 2 * werkers + 1; i++) {
      vrij.add(new Blok(kolommen.size()));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(werkers)) {
      List<Lezing> lezingen = opgaven.stream().map(Lezing::new).toList();
      // The rules are compiled while the first rows are on their way.
      CompletableFuture<Void> vertaald =
          CompletableFuture.runAsync(() -> lezingen.forEach(Lezing::bekend), pool);
      try {
        Bestand.Rijen rijen = bestand.lees(kolommen);
        vertaald.join();
        List<Future<Uitkomst>> delen = new ArrayList<>();
        for (int i = 0; i < werkers; i++) {
          delen.add(pool.submit(() -> new Werker(lezingen).werk(vrij, vol)));
        }
        long gelezen = 0;
        Blok blok = neem(vrij, delen);
        while ((blok.aantal = rijen.vul(blok.kolommen, BLOK)) > 0) {
          blok.bekend = rijen.isBekend();
          gelezen += blok.aantal;
          vol.add(blok);
          voortgang.accept(gelezen);
          blok = neem(vrij, delen);
        }
        for (int i = 0; i < werkers; i++) {
          vol.add(new Blok(0));
        }
        return samen(delen);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Het rekenen is onderbroken.", e);
      } finally {
        pool.shutdownNow();
      }
    }
  }

  /** Waits for a free block, but not for a worker that has stopped. */
  private static Blok neem(BlockingQueue<Blok> vrij, List<Future<Uitkomst>> delen)
      throws InterruptedException, BestandFout {
    Blok blok = vrij.poll(200, TimeUnit.MILLISECONDS);
    while (blok == null) {
      for (Future<Uitkomst> deel : delen) {
        if (deel.isDone()) {
          samen(List.of(deel));
        }
      }
      blok = vrij.poll(200, TimeUnit.MILLISECONDS);
    }
    return blok;
  }

  private static Uitkomst samen(List<Future<Uitkomst>> delen)
      throws InterruptedException, BestandFout {
    Uitkomst alle = new Uitkomst();
    for (Future<Uitkomst> deel : delen) {
      try {
        alle.erbij(deel.get());
      } catch (ExecutionException e) {
        if (e.getCause() instanceof IllegalArgumentException reden) {
          throw new BestandFout("Een huishouden klopt niet: " + reden.getMessage());
        }
        throw new IllegalStateException("Huishoudens zijn niet beoordeeld.", e.getCause());
      }
    }
    return alle;
  }

  /** Judges blocks, with worksheets of its own. */
  private final class Werker {
    private final List<Lezing> lezingen;
    private final Uitkomst uit = new Uitkomst();
    private final IdentityHashMap<Kolomlezing, Kolomlezing.Werkblad> bladen =
        new IdentityHashMap<>();
    private final IdentityHashMap<Kolomlezing, List<Integer>> plekken = new IdentityHashMap<>();
    private final int gemeente = kolommen.indexOf(gemeente());

    Werker(List<Lezing> lezingen) {
      this.lezingen = lezingen;
    }

    Uitkomst werk(BlockingQueue<Blok> vrij, BlockingQueue<Blok> vol) throws InterruptedException {
      for (Blok blok = vol.take(); blok.kolommen.length > 0; blok = vol.take()) {
        for (Lezing lezing : lezingen) {
          reken(blok, lezing);
        }
        vrij.add(blok);
      }
      return uit;
    }

    private void reken(Blok blok, Lezing lezing) {
      Kolomlezing kolommen = blok.bekend ? lezing.bekend() : lezing.open();
      Kolomlezing.Werkblad blad = bladen.computeIfAbsent(kolommen, nieuw -> nieuw.werkblad(BLOK));
      List<Integer> inBlok = plekken.computeIfAbsent(kolommen, this::inBlok);
      for (int i = 0; i < inBlok.size(); i++) {
        if (inBlok.get(i) >= 0) {
          blad.lees(i, blok.kolommen[inBlok.get(i)]);
        }
      }
      blad.gevuld(blok.aantal);
      Opgave opgave = lezing.opgave();
      for (LocalDate dag : opgave.dagen()) {
        uit.apart += blad.op(dag);
        opgave.vragen().forEach((boek, vragen) -> tel(blok, vragen, blad, boek));
        vergelijk(blok, opgave, blad);
      }
    }

    /** Where a block has each column that is read; -1 for one that the file does not have. */
    private List<Integer> inBlok(Kolomlezing lezing) {
      return lezing.invoer().stream().map(kolommen::indexOf).toList();
    }

    private void tel(Blok blok, Vragenlijst vragen, Kolomlezing.Werkblad blad, Boek boek) {
      int van = 0;
      while (van < blok.aantal) {
        int code = gemeenteVan(blok, van);
        int tot = van + 1;
        while (tot < blok.aantal && gemeenteVan(blok, tot) == code) {
          tot++;
        }
        tel(uit.telling(code, boek), vragen, blad, van, tot);
        van = tot;
      }
    }

    private void vergelijk(Blok blok, Opgave opgave, Kolomlezing.Werkblad blad) {
      Vragenlijst variant = opgave.vragen().get(Boek.VARIANT);
      if (variant == null) {
        return;
      }
      int[] nieuw = blad.uit(variant.toeslag());
      int[] oud = blad.uit(Objects.requireNonNull(opgave.vragen().get(Boek.TEGEN)).toeslag());
      for (int i = 0; i < blok.aantal; i++) {
        uit.erbij += oud[i] != JA && nieuw[i] == JA ? 1 : 0;
        uit.eraf += oud[i] == JA && nieuw[i] != JA ? 1 : 0;
      }
    }

    private int gemeenteVan(Blok blok, int rij) {
      int waarde = gemeente < 0 ? Kolom.ONBEKEND : blok.kolommen[gemeente][rij];
      return waarde < 0 ? GEEN_GEMEENTE : waarde / 100;
    }

    /** Adds households of one municipality that stand next to each other. */
    private static void tel(
        Telling telling, Vragenlijst vragen, Kolomlezing.Werkblad blad, int van, int tot) {
      telling.telHuishoudens(tot - van);
      vragen.onderwerpen().forEach((wat, plek) -> telling.tel(wat, blad.uit(plek), van, tot));
      vragen.bedragen().forEach((wat, plek) -> telling.tel(wat, blad.uit(plek), van, tot));
      vragen.categorieen().forEach(plek -> telling.telCategorieen(blad.uit(plek), van, tot));
    }
  }
}
