package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import nl.opstap.recht.kern.Beslistabel.Cel;
import nl.opstap.recht.kern.Beslistabel.Kolom;
import nl.opstap.recht.kern.Beslistabel.Rij;
import nl.opstap.recht.kern.Beslistabel.Soort;

/** A small vocabulary with a fact of every kind that a table can test, and random tables of it. */
public final class Proeftabellen {

  /** Words that are hard to write down. */
  public enum Woord implements Gecodeerd {
    GEWOON("gewoon"),
    TWEE_WOORDEN("twee woorden"),
    AANHALING("zeg \"ja\""),
    STREEP("a\\nb\\"),
    XML("<b> & ]]> &amp;"),
    REGEL("een\nregel\tof\rtwee"),
    TEKENS("é ☃ 😀 \u2028 \u0001"),
    ACCOLADE("not(x), 'y'");

    private final String code;

    Woord(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  private static final LocalDate PEIL = LocalDate.of(2026, 11, 1);
  private static final List<String> UITKOMSTEN =
      List.of("re-integratie", "participatie", "anders \"dan\" <dat> & \\n", "");
  private static final long[] GRENZEN = {0, 1, 99, 100, 400, 401, 450, 799, 800, 5000};

  private final Groep zaak = Groep.zaak();

  {
    zaak.dag("peildatum", Kenner.REGISTER, "de peildatum", "Wanneer?");
  }

  final KeuzeFeit<Woord> woord =
      zaak.keuze("woord", Woord.class, Kenner.OUDER, "het woord", "Welk?");
  final GetalFeit code = zaak.code("code", 2, Kenner.REGISTER, "de code", "Welke code?");
  final GetalFeit uren = zaak.getal("urenPerWeek", 60, Kenner.OUDER, "de uren", "Hoeveel?");
  final GetalFeit leeftijd =
      zaak.heelGetal("ouder.leeftijd", 99, Kenner.OUDER, "de leeftijd", "Hoe oud?");
  final JaNeeFeit plan = zaak.jaNee("inPlan", Kenner.OORDEEL, "het staat in het plan", "Is het?");
  final JaNeeFeit zorg = zaak.jaNee("ouder.zorg", Kenner.OUDER, "de ouder zorgt", "Zorgt?");
  private final Begrippen begrippen = new Begrippen(zaak.sluit(), List.of());

  static final List<Kolom> KOLOMMEN =
      List.of(
          new Kolom("woord", Soort.TEKST),
          new Kolom("code", Soort.TEKST),
          new Kolom("urenPerWeek", Soort.GETAL),
          new Kolom("ouder.leeftijd", Soort.GETAL),
          new Kolom("inPlan", Soort.JA_NEE),
          new Kolom("ouder.zorg", Soort.JA_NEE));

  public Feit feit(String naam) {
    return vind(naam).orElseThrow(() -> new IllegalArgumentException(naam));
  }

  public Optional<Feit> vind(String naam) {
    return zaak.feiten().stream().filter(feit -> feit.naam().equals(naam)).findFirst();
  }

  public static Beslistabel tabel(SplittableRandom toeval, boolean uniek) {
    List<Kolom> kolommen = new ArrayList<>(KOLOMMEN);
    int aantal = 1 + toeval.nextInt(4);
    while (kolommen.size() > aantal) {
      kolommen.remove(toeval.nextInt(kolommen.size()));
    }
    List<Rij> rijen = new ArrayList<>();
    for (int i = toeval.nextInt(8); i >= 0; i--) {
      List<Cel> cellen = kolommen.stream().map(kolom -> cel(kolom, toeval)).toList();
      String waarom = toeval.nextBoolean() ? "" : "omdat 'dit' <zo> is & \"blijft\"\nhoor";
      rijen.add(new Rij(cellen, een(UITKOMSTEN, toeval), waarom));
    }
    return new Beslistabel("Doel en groep", "Raad, 2026", uniek, kolommen, "doel", rijen);
  }

  private static Cel cel(Kolom kolom, SplittableRandom toeval) {
    if (toeval.nextInt(5) < 2) {
      return new Cel.Alles();
    }
    return switch (kolom.soort()) {
      case JA_NEE -> new Cel.Zo(toeval.nextBoolean());
      case TEKST -> {
        List<String> waarden = new ArrayList<>();
        for (int i = toeval.nextInt(3); i >= 0; i--) {
          waarden.add(
              kolom.naam().equals("code")
                  ? "0" + toeval.nextInt(5)
                  : een(List.of(Woord.values()), toeval).code());
        }
        yield toeval.nextInt(3) == 0 ? new Cel.Niet(waarden) : new Cel.EenVan(waarden);
      }
      case GETAL -> {
        long een = grens(toeval);
        long ander = grens(toeval);
        yield switch (toeval.nextInt(4)) {
          case 0 -> new Cel.Bereik(Long.MIN_VALUE, een);
          case 1 -> new Cel.Bereik(een, Long.MAX_VALUE);
          default -> new Cel.Bereik(Math.min(een, ander), Math.max(een, ander));
        };
      }
    };
  }

  private static long grens(SplittableRandom toeval) {
    return GRENZEN[toeval.nextInt(GRENZEN.length)];
  }

  private static <T> T een(List<T> lijst, SplittableRandom toeval) {
    return lijst.get(toeval.nextInt(lijst.size()));
  }

  /** A case of which every fact is known, near the boundaries of the tables. */
  public Feiten feiten(SplittableRandom toeval) {
    long fijn = Math.clamp(grens(toeval) + toeval.nextInt(-1, 2), 0, 5000);
    return Feiten.op(PEIL, begrippen)
        .zet(woord, een(List.of(Woord.values()), toeval))
        .zet(code, BigDecimal.valueOf(toeval.nextInt(7)))
        .zet(uren, BigDecimal.valueOf(fijn, 2))
        .zet(leeftijd, BigDecimal.valueOf(toeval.nextInt(11)))
        .zet(plan, toeval.nextBoolean())
        .zet(zorg, toeval.nextBoolean())
        .bouw();
  }

  /** The same case as another engine is told it. */
  public Map<String, Object> context(Feiten feiten) {
    Map<String, Object> uit = new HashMap<>();
    long bits = woord.laag(feiten, 0);
    uit.put("woord", Woord.values()[Long.numberOfTrailingZeros(bits)].code());
    uit.put("code", code.toon(code.laag(feiten, 0)));
    uit.put("urenPerWeek", BigDecimal.valueOf(uren.laag(feiten, 0), 2));
    uit.put("inPlan", plan.laag(feiten, 0) == Uitkomsten.JA);
    uit.put(
        "ouder",
        Map.of(
            "leeftijd",
            BigDecimal.valueOf(leeftijd.laag(feiten, 0), 2),
            "zorg",
            zorg.laag(feiten, 0) == Uitkomsten.JA));
    return uit;
  }

  /** One case, always the same, of which these facts are unknown. */
  Feiten onbekend(List<Kolom> kolommen) {
    Feiten uit = feiten(new SplittableRandom(0));
    for (Kolom kolom : kolommen) {
      Feit feit = feit(kolom.naam());
      uit = uit.met(zaak, 0, feit.plek(), feit.onbekendLaag(), feit.onbekendHoog());
    }
    return uit;
  }

  /** Cases with every value that some table tells apart from its neighbours. */
  public List<Feiten> alleGevallen(List<Kolom> kolommen) {
    List<Feiten> uit = List.of(onbekend(List.of()));
    for (Kolom kolom : kolommen) {
      Feit feit = feit(kolom.naam());
      long[] waarden =
          switch (feit) {
            case JaNeeFeit _ -> new long[] {Uitkomsten.NEE, Uitkomsten.JA};
            case KeuzeFeit<?> keuze ->
                LongStream.range(0, keuze.keuzen().size()).map(i -> 1L << i).toArray();
            case GetalFeit getal when getal.cijfers() > 0 ->
                LongStream.range(0, 6).map(i -> 100 * i).toArray();
            case GetalFeit getal ->
                getal.decimalen() > 0
                    ? LongStream.of(GRENZEN)
                        .flatMap(grens -> LongStream.of(grens - 1, grens, grens + 1))
                        .filter(waarde -> waarde >= 0)
                        .distinct()
                        .toArray()
                    : LongStream.of(0, 1, 2, 3, 4, 5, 7, 8, 9, 50, 51).map(i -> 100 * i).toArray();
            case DatumFeit datum -> throw new IllegalArgumentException(datum.naam());
          };
      uit =
          uit.stream()
              .flatMap(feiten ->
                  LongStream.of(waarden)
                      .mapToObj(waarde ->
                          feiten.met(zaak, 0, feit.plek(), waarde, feit.isKeuze() ? 0 : waarde)))
              .toList();
    }
    return uit;
  }
}
