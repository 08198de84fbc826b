package nl.opstap.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import nl.opstap.cli.bevolking.Bestand;
import nl.opstap.cli.bevolking.BestandFout;
import nl.opstap.cli.bevolking.Doorrekening;
import nl.opstap.cli.bevolking.Doorrekening.Boek;
import nl.opstap.cli.bevolking.Telling;
import nl.opstap.cli.bevolking.Telling.Bedrag;
import nl.opstap.cli.bevolking.Telling.Geteld;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kinderopvang.Variant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code opstap bevolking}: what the law, or a variant of it, means for many households at once.
 */
@Command(
    name = "bevolking",
    description = "Rekent de regels door voor een bestand met huishoudens (Parquet of CSV).",
    customSynopsis = {
      "opstap bevolking BESTAND --peildatum DAG [--maanden N]",
      "       [--variant NAAM ... [--tegen NAAM ...]] [--csv]"
    },
    footer = {
      "",
      "Kolommen heten als de paden in een zaak: ouder.uitkering, kinderen[0].geboortedatum, en",
      "kinderen voor het aantal. Een lege cel is onbekend; 'geen' staat voor null."
    })
final class Bevolking implements Callable<Integer> {

  private static final int MEESTE_MAANDEN = 120;

  private final PrintStream uit;
  private final PrintStream fouten;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "BESTAND", description = "Parquet of CSV.")
  private @Nullable Path pad;

  @Option(names = "--peildatum", paramLabel = "DAG", description = "De dag waarop wordt gekeken.")
  private @Nullable LocalDate peildatum;

  @Option(
      names = "--maanden",
      paramLabel = "N",
      description = "Kijkt ook op dezelfde dag van de maanden erna: samen N maanden.")
  private int maanden = 1;

  @Option(
      names = "--variant",
      paramLabel = "NAAM",
      completionCandidates = Varianten.Namen.class,
      description = "Legt een beleidsvariant over de wet; mag vaker: ${COMPLETION-CANDIDATES}.")
  private List<String> varianten = List.of();

  @Option(
      names = "--tegen",
      paramLabel = "NAAM",
      description = "Vergelijkt met deze variant in plaats van met de wet; mag vaker.")
  private List<String> tegen = List.of();

  @Option(names = "--csv", description = "Een regel per gemeente, als CSV.")
  private boolean csv;

  Bevolking(PrintStream uit, PrintStream fouten) {
    this.uit = uit;
    this.fouten = fouten;
  }

  @Override
  public Integer call() {
    if (pad == null || peildatum == null) {
      throw gebruik(
          "Welk bestand, en op welke dag? Misschien bedoelt u: opstap bevolking huishoudens.parquet"
              + " --peildatum 2026-11-01");
    }
    if (maanden < 1 || maanden > MEESTE_MAANDEN) {
      throw gebruik("--maanden is 1 tot en met " + MEESTE_MAANDEN + ".");
    }
    if (!tegen.isEmpty() && varianten.isEmpty()) {
      throw gebruik("--tegen hoort bij --variant. Misschien bedoelt u alleen --variant?");
    }
    LocalDate eerste = peildatum;
    List<LocalDate> dagen =
        IntStream.range(0, maanden).mapToObj(maand -> eerste.plusMonths(maand)).toList();
    CompletableFuture<Wetboek> vergeleken = boek(tegen, dagen);
    CompletableFuture<Wetboek> gevraagd = varianten.isEmpty() ? vergeleken : boek(varianten, dagen);
    try (Bestand bestand = Bestand.open(pad)) {
      Voortgang voortgang = Voortgang.op(fouten);
      Doorrekening rekening = new Doorrekening(bestand, dagen, vergeleken.join(), gevraagd.join());
      Doorrekening.Uitkomst uitkomst = rekening.reken(voortgang::tot);
      voortgang.klaar();
      toon(uitkomst, dagen);
      return Toets.BRUIKBAAR;
    } catch (BestandFout e) {
      fouten.println(e.getMessage());
      return Toets.ONBRUIKBAAR;
    }
  }

  /** Makes the rules of these days, while the library that reads the file is being loaded. */
  private CompletableFuture<Wetboek> boek(List<String> namen, List<LocalDate> dagen) {
    Set<Variant> gekozen = Varianten.kies(namen, this::gebruik);
    return CompletableFuture.supplyAsync(() -> {
      Wetboek boek = Varianten.boek(gekozen);
      dagen.forEach(boek::op);
      return boek;
    });
  }

  private ParameterException gebruik(String bericht) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), bericht);
  }

  private void toon(Doorrekening.Uitkomst uitkomst, List<LocalDate> dagen) {
    if (csv) {
      perGemeente(uitkomst);
      return;
    }
    boolean vergelijkt = !varianten.isEmpty();
    Telling een = uitkomst.samen(Boek.TEGEN);
    Telling ander = uitkomst.samen(vergelijkt ? Boek.VARIANT : Boek.TEGEN);
    String wanneer =
        dagen.size() == 1
            ? "op " + dagen.getFirst()
            : "op %d dagen, %s tot en met %s"
                .formatted(dagen.size(), dagen.getFirst(), dagen.getLast());
    uit.printf(Locale.of("nl"), "%,d huishoudens %s%n", een.huishoudens() / dagen.size(), wanneer);
    if (vergelijkt) {
      uit.println("Dit is NIET de wet. Variant: " + String.join(", ", varianten));
    }
    uit.println();
    String kop = tegen.isEmpty() ? "wet" : String.join("+", tegen);
    uit.printf("%-46s%16s", dagen.size() == 1 ? "" : "Opgeteld over de dagen", kop);
    uit.println(vergelijkt ? "%16s%16s".formatted("variant", "verschil") : "");
    for (Rij rij : rijen()) {
      regel(rij, een, ander, vergelijkt);
    }
    if (vergelijkt) {
      uit.println();
      uit.printf(
          Locale.of("nl"),
          "Krijgt recht op kinderopvangtoeslag: %,d. Verliest het: %,d.%n",
          uitkomst.erbij(),
          uitkomst.eraf());
    }
    if (uitkomst.apart() > 0) {
      uit.printf(
          Locale.of("nl"),
          "%,d keer was iets van een huishouden niet bekend; het is dan een voor een beoordeeld.%n",
          uitkomst.apart());
    }
  }

  private void regel(Rij rij, Telling een, Telling ander, boolean vergelijkt) {
    long links = rij.waarde().applyAsLong(een);
    long rechts = rij.waarde().applyAsLong(ander);
    uit.printf("%-46s%16s", rij.naam(), getal(rij, links));
    if (vergelijkt) {
      String verschil = (rechts > links ? "+" : "") + getal(rij, rechts - links);
      uit.printf("%16s%16s", getal(rij, rechts), verschil);
    }
    uit.println();
  }

  private static String getal(Rij rij, long waarde) {
    return rij.centen()
        ? String.format(Locale.of("nl"), "%,.2f", waarde / 100.0)
        : String.format(Locale.of("nl"), "%,d", waarde);
  }

  private void perGemeente(Doorrekening.Uitkomst uitkomst) {
    List<String> kop = new ArrayList<>(List.of("gemeente", "boek"));
    rijen().forEach(rij -> kop.add(rij.kolom()));
    uit.println(String.join(",", kop));
    for (int gemeente : uitkomst.gemeenten()) {
      for (Boek boek : varianten.isEmpty() ? List.of(Boek.TEGEN) : List.of(Boek.values())) {
        List<String> cellen = new ArrayList<>();
        cellen.add(gemeente == Doorrekening.GEEN_GEMEENTE ? "" : "%04d".formatted(gemeente));
        cellen.add(boek == Boek.TEGEN ? "tegen" : "variant");
        Telling telling = uitkomst.van(gemeente, boek);
        for (Rij rij : rijen()) {
          long waarde = rij.waarde().applyAsLong(telling);
          cellen.add(
              rij.centen()
                  ? BigDecimal.valueOf(waarde, 2).toPlainString()
                  : String.valueOf(waarde));
        }
        uit.println(String.join(",", cellen));
      }
    }
  }

  /** A line of the summary, and the column of it. */
  private record Rij(String naam, String kolom, boolean centen, ToLongFunction<Telling> waarde) {}

  private List<Rij> rijen() {
    List<Rij> rijen = new ArrayList<>();
    rijen.add(uitkomst("Recht op kinderopvangtoeslag", "toeslag_ja", Geteld.TOESLAG, 2));
    rijen.add(uitkomst("  geen recht", "toeslag_nee", Geteld.TOESLAG, 0));
    rijen.add(uitkomst("  niet te zeggen", "toeslag_onbekend", Geteld.TOESLAG, 1));
    rijen.add(bedrag("  toeslag per maand, in euro", "toeslag_euro", Bedrag.TOESLAG));
    rijen.add(zonder("toeslag_zonder_bedrag", Bedrag.TOESLAG));
    rijen.add(uitkomst("Gemeente mag aanvullen", "aanvulling_ja", Geteld.TEGEMOETKOMING, 2));
    rijen.add(bedrag("  hooguit per maand, in euro", "aanvulling_euro", Bedrag.TEGEMOETKOMING));
    rijen.add(bedrag("  prijs boven het maximum, in euro", "boven_euro", Bedrag.BOVEN_MAXIMUM));
    rijen.add(uitkomst("Moet ontheffing 9a krijgen", "ontheffing_ja", Geteld.ONTHEFFING, 2));
    rijen.add(new Rij("Activiteiten in categorie A", "a", false, t -> t.categorie(0)));
    rijen.add(new Rij("  in categorie B", "b", false, t -> t.categorie(1)));
    rijen.add(new Rij("  in categorie C", "c", false, t -> t.categorie(2)));
    if (gebruikt(Variant.VAZALO)) {
      rijen.add(uitkomst("Aanvulling op het loon (Vazalo)", "vazalo_ja", Geteld.VAZALO, 2));
      rijen.add(uitkomst("  niet te zeggen", "vazalo_onbekend", Geteld.VAZALO, 1));
      rijen.add(bedrag("  aanvulling per maand, in euro", "vazalo_euro", Bedrag.VAZALO));
      rijen.add(zonder("vazalo_zonder_bedrag", Bedrag.VAZALO));
    }
    return rijen;
  }

  private boolean gebruikt(Variant variant) {
    return varianten.contains(variant.naam()) || tegen.contains(variant.naam());
  }

  private static Rij uitkomst(String naam, String kolom, Geteld onderwerp, int uitkomst) {
    return new Rij(naam, kolom, false, t -> t.uitkomst(onderwerp, uitkomst));
  }

  private static Rij bedrag(String naam, String kolom, Bedrag bedrag) {
    return new Rij(naam, kolom, true, t -> t.bedrag(bedrag));
  }

  private static Rij zonder(String kolom, Bedrag bedrag) {
    return new Rij("  bedrag niet te zeggen", kolom, false, t -> t.zonderBedrag(bedrag));
  }
}
