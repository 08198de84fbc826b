package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one case on its reference date: for each fact the values that are still possible.
 *
 * <p>Immutable. A list that is known has exactly its members; an unknown one may have none, up to
 * as many as its {@link Groep} needs. The reference date is always known.
 */
public final class Feiten {

  private final Begrippen begrippen;
  private final long[] zaak;
  private final Ledenlijst[] lijsten;
  private final Map<String, Herkomst> herkomst;

  private final Onderstellingen onderstellingen;

  /** What was found to follow from these facts; the same for all time, so kept. */
  private final Bevindingen bevindingen = new Bevindingen();

  private Feiten(
      Begrippen begrippen,
      long[] zaak,
      Ledenlijst[] lijsten,
      Map<String, Herkomst> herkomst,
      Onderstellingen onderstellingen) {
    this.begrippen = begrippen;
    this.zaak = zaak;
    this.lijsten = lijsten;
    this.herkomst = herkomst;
    this.onderstellingen = onderstellingen;
  }

  public static Bouwer op(LocalDate peildatum, Begrippen begrippen) {
    return new Bouwer(peildatum, begrippen);
  }

  public LocalDate peildatum() {
    return LocalDate.ofEpochDay(zaak[0]);
  }

  public Begrippen begrippen() {
    return begrippen;
  }

  long[] rij(Groep groep, int rij) {
    return groep.isLijst() ? lijsten[groep.nummer()].rijen[rij] : zaak;
  }

  /** How many members the list has for certain. */
  public int zeker(Groep groep) {
    return groep.isLijst() ? lijsten[groep.nummer()].zeker : 1;
  }

  /** How many members the list has at most. */
  public int hoogstens(Groep groep) {
    return groep.isLijst() ? lijsten[groep.nummer()].rijen.length : 1;
  }

  /** The periods of the members of its list. */
  Ledenperioden perioden(Onderbreking onderbreking) {
    return lijsten[onderbreking.groep().nummer()].perioden(onderbreking, this, zaak);
  }

  /** Who told this fact, when a person judged it and the case says so. */
  public @Nullable Herkomst herkomst(Feit feit, int rij) {
    return herkomst.get(feit.groep().pad(feit, rij));
  }

  /** Of the case, and of the first member of a list. */
  Bevindingen bevindingen() {
    return bevindingen;
  }

  /** One side of a split: below (or inside) it, or from (or outside) it. */
  Feiten zijde(Snede snede, boolean onder) {
    return switch (snede) {
      case Snede.VanFeit vanFeit -> zijde(vanFeit, onder);
      case Snede.VanDag vanDag ->
          new Feiten(begrippen, zaak, lijsten, herkomst, onderstellingen.en(vanDag, onder));
    };
  }

  private Feiten zijde(Snede.VanFeit snede, boolean onder) {
    Groep groep = snede.groep();
    if (snede.plek() == Snede.AANTAL) {
      Ledenlijst lijst = lijsten[groep.nummer()];
      int grens = (int) snede.grens();
      return metLijst(
          groep,
          onder ? lijst.metAantal(grens - 1, lijst.zeker) : new Ledenlijst(lijst.rijen, grens));
    }
    long[] waarden = rij(groep, snede.rij());
    long laag = waarden[2 * snede.plek()];
    long hoog = waarden[2 * snede.plek() + 1];
    if (groep.feiten().get(snede.plek()).isKeuze()) {
      return met(
          groep, snede.rij(), snede.plek(), laag & (onder ? snede.grens() : ~snede.grens()), 0);
    }
    long grens = snede.grens();
    if (groep.feiten().get(snede.plek()) instanceof GetalFeit getal && getal.decimalen() == 0) {
      // Between two whole numbers there is nothing.
      grens = Math.ceilDiv(grens, GetalFeit.EEN) * GetalFeit.EEN;
      return onder
          ? met(groep, snede.rij(), snede.plek(), laag, grens - GetalFeit.EEN)
          : met(groep, snede.rij(), snede.plek(), grens, hoog);
    }
    return onder
        ? met(groep, snede.rij(), snede.plek(), laag, grens - 1)
        : met(groep, snede.rij(), snede.plek(), grens, hoog);
  }

  /** The same facts with another set for one of them. */
  Feiten met(Groep groep, int rij, int plek, long laag, long hoog) {
    long[] waarden = rij(groep, rij).clone();
    waarden[2 * plek] = laag;
    waarden[2 * plek + 1] = hoog;
    if (!groep.isLijst()) {
      return new Feiten(begrippen, waarden, lijsten, herkomst, onderstellingen);
    }
    return metLijst(groep, lijsten[groep.nummer()].met(rij, waarden));
  }

  /** The same facts, with exactly so many members in a list: those it has, in order. */
  Feiten metAantal(Groep groep, int aantal) {
    return metLijst(groep, lijsten[groep.nummer()].metAantal(aantal, aantal));
  }

  private Feiten metLijst(Groep groep, Ledenlijst lijst) {
    Ledenlijst[] nieuw = lijsten.clone();
    nieuw[groep.nummer()] = lijst;
    return new Feiten(begrippen, zaak, nieuw, herkomst, onderstellingen);
  }

  /** The same facts, beside which something can be supposed. */
  Feiten onderstellend() {
    return new Feiten(begrippen, zaak, lijsten, herkomst, Onderstellingen.NOG_GEEN);
  }

  Onderstellingen onderstellingen() {
    return onderstellingen;
  }

  /** How many members all lists have at most: what one evaluation costs grows with it. */
  int omvang() {
    int som = 0;
    for (Ledenlijst lijst : lijsten) {
      som += lijst.rijen.length;
    }
    return som;
  }

  /** No completion is left: some period would end before it begins, or a supposition is false. */
  boolean isLeeg() {
    if (onderstellingen.zijnWeerlegd(this) || keertOm(begrippen.zaak(), zaak)) {
      return true;
    }
    for (Groep groep : begrippen.lijsten()) {
      if (!groep.perioden().isEmpty()) {
        for (int i = 0; i < zeker(groep); i++) {
          if (keertOm(groep, rij(groep, i))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean keertOm(Groep groep, long[] waarden) {
    for (DatumFeit[] periode : groep.perioden()) {
      if (waarden[2 * periode[0].plek()] > waarden[2 * periode[1].plek() + 1]) {
        return true;
      }
    }
    return false;
  }

  /** Everything that is possible, in a fixed order: what a receipt is computed over. */
  void schrijf(StringBuilder uit) {
    schrijf(uit, begrippen.zaak(), 0);
    for (Groep groep : begrippen.lijsten()) {
      uit.append(groep).append(' ').append(zeker(groep)).append('\n');
      for (int i = 0; i < hoogstens(groep); i++) {
        schrijf(uit, groep, i);
      }
    }
  }

  private void schrijf(StringBuilder uit, Groep groep, int rij) {
    long[] waarden = rij(groep, rij);
    for (int i = 0; i < waarden.length; i += 2) {
      uit.append(waarden[i]).append(' ').append(waarden[i + 1]).append('\n');
    }
  }

  /** Names what is known; everything else stays unknown. */
  public static final class Bouwer {

    private final Begrippen begrippen;
    private final long peildatum;
    private final long[] zaak;
    private final Ledenlijst[] lijsten;
    private final Map<String, Herkomst> herkomst = new HashMap<>();

    private Bouwer(LocalDate peildatum, Begrippen begrippen) {
      this.begrippen = begrippen;
      this.peildatum = peildatum.toEpochDay();
      this.zaak = begrippen.zaak().onbekend(this.peildatum);
      this.lijsten = new Ledenlijst[begrippen.lijsten().size()];
      for (Groep groep : begrippen.lijsten()) {
        lijsten[groep.nummer()] = leden(groep, groep.hoogstens(), 0);
      }
      zet(begrippen.peildatum(), 0, this.peildatum, this.peildatum);
    }

    private Ledenlijst leden(Groep groep, int aantal, int zeker) {
      long[][] rijen = new long[aantal][];
      for (int i = 0; i < aantal; i++) {
        rijen[i] = groep.onbekend(peildatum);
      }
      return new Ledenlijst(rijen, zeker);
    }

    /** Says how many members a list has; what each of them is comes after it. */
    public Bouwer aantal(Groep groep, int aantal) {
      lijsten[groep.nummer()] = leden(groep, aantal, aantal);
      return this;
    }

    /** Says how many members a list has at least; as many more as matter may be there. */
    public Bouwer tenMinste(Groep groep, int aantal) {
      lijsten[groep.nummer()] = leden(groep, aantal + groep.hoogstens(), aantal);
      return this;
    }

    public Bouwer zet(JaNeeFeit feit, boolean waarde) {
      return zet(feit, 0, waarde);
    }

    public Bouwer zet(JaNeeFeit feit, int rij, boolean waarde) {
      return zet(feit, rij, waarde ? Uitkomsten.JA : Uitkomsten.NEE, 0);
    }

    public <E extends Enum<E> & Gecodeerd> Bouwer zet(KeuzeFeit<E> feit, E waarde) {
      return zet(feit, 0, waarde);
    }

    public <E extends Enum<E> & Gecodeerd> Bouwer zet(KeuzeFeit<E> feit, int rij, E waarde) {
      return zet(feit, rij, feit.bit(waarde), 0);
    }

    public Bouwer zet(DatumFeit feit, LocalDate waarde) {
      return zet(feit, 0, waarde);
    }

    public Bouwer zet(DatumFeit feit, int rij, LocalDate waarde) {
      return zet(feit, rij, waarde.toEpochDay(), waarde.toEpochDay());
    }

    public Bouwer zet(GetalFeit feit, BigDecimal waarde) {
      return zet(feit, 0, waarde);
    }

    public Bouwer zet(GetalFeit feit, int rij, BigDecimal waarde) {
      long honderdsten = GetalFeit.honderdsten(waarde);
      return zet(feit, rij, honderdsten, honderdsten);
    }

    /** Says who judged a fact, when and why. */
    public Bouwer herkomst(Feit feit, int rij, Herkomst wie) {
      herkomst.put(feit.groep().pad(feit, rij), wie);
      return this;
    }

    Bouwer zet(Feit feit, int rij, long laag, long hoog) {
      long[] waarden = feit.groep().isLijst() ? lijsten[feit.groep().nummer()].rijen[rij] : zaak;
      waarden[2 * feit.plek()] = laag;
      waarden[2 * feit.plek() + 1] = hoog;
      return this;
    }

    /**
     * The facts. Unknown ends of periods are narrowed to what their other end leaves possible.
     *
     * @throws Tegenspraak when a known period ends before it begins
     */
    public Feiten bouw() {
      vernauw(begrippen.zaak(), zaak);
      Ledenlijst[] gebouwd = new Ledenlijst[lijsten.length];
      for (Groep groep : begrippen.lijsten()) {
        Ledenlijst lijst = lijsten[groep.nummer()];
        for (long[] rij : lijst.rijen) {
          vernauw(groep, rij);
        }
        // One of its own, for what is kept with it: this builder may go on.
        gebouwd[groep.nummer()] = new Ledenlijst(lijst.rijen, lijst.zeker);
      }
      Feiten feiten =
          new Feiten(begrippen, zaak, gebouwd, Map.copyOf(herkomst), Onderstellingen.NIET_MOGELIJK);
      if (feiten.isLeeg()) {
        throw new Tegenspraak("Een periode eindigt voordat zij begint.");
      }
      return feiten;
    }

    private static void vernauw(Groep groep, long[] waarden) {
      List<DatumFeit[]> perioden = groep.perioden();
      for (DatumFeit[] periode : perioden) {
        int van = 2 * periode[0].plek();
        int tot = 2 * periode[1].plek();
        boolean bekend = waarden[van] == waarden[van + 1] && waarden[tot] == waarden[tot + 1];
        if (!bekend) {
          waarden[van + 1] = Math.min(waarden[van + 1], waarden[tot + 1]);
          waarden[tot] = Math.max(waarden[tot], waarden[van]);
        }
      }
    }
  }
}
