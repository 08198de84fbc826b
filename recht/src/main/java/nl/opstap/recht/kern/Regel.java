package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule of law about one subject, as a text in force has it. Written once; {@link #oordeel} judges
 * a case with it, {@link Vragen} asks with it, and it can be printed.
 *
 * @param grondslag where the rule stands
 * @param inhoud the conditions: yes exactly when they hold
 * @param bijJa sentences that explain a yes
 * @param statussen how a decided subject stands, where the outcome does not say it
 * @param waarden what the judgement tells beside its outcome, whatever that is
 * @param waardenBijJa what it tells only with a yes
 * @param kanttekeningen what the reader must know
 * @param tabellen the tables it reads
 * @param begrippen days, numbers and conditions with a name that its sentences use
 * @param per the list whose members it is about, each of them by itself; empty for the whole case
 */
public record Regel(
    Onderwerp onderwerp,
    List<Vindplaats> grondslag,
    Voorwaarde inhoud,
    List<Uitleg> bijJa,
    List<Status.Geval> statussen,
    List<Waarde> waarden,
    List<Waarde> waardenBijJa,
    List<Kanttekening> kanttekeningen,
    List<Gegevens> tabellen,
    List<Begrip> begrippen,
    Optional<Groep> per) {

  public Regel {
    grondslag = List.copyOf(grondslag);
    bijJa = List.copyOf(bijJa);
    statussen = List.copyOf(statussen);
    waarden = List.copyOf(waarden);
    waardenBijJa = List.copyOf(waardenBijJa);
    kanttekeningen = List.copyOf(kanttekeningen);
    tabellen = List.copyOf(tabellen);
    begrippen = List.copyOf(begrippen);
  }

  /** How an amount or a number is found that this rule tells; empty when it does not. */
  public Optional<Waarde.Aantal> aantal(Sleutel.Getal sleutel) {
    return verteld(Waarde.Aantal.class, sleutel);
  }

  /** How a word is found that this rule tells; empty when it does not. */
  public Optional<Waarde.Keuze> keuze(Sleutel.Woord sleutel) {
    return verteld(Waarde.Keuze.class, sleutel);
  }

  private <W extends Waarde> Optional<W> verteld(Class<W> soort, Sleutel<?> sleutel) {
    return Stream.concat(waarden.stream(), waardenBijJa.stream())
        .filter(waarde -> waarde.sleutel().equals(sleutel))
        .map(soort::cast)
        .findFirst();
  }

  public static Bouwer over(Onderwerp onderwerp, Vindplaats... grondslag) {
    return new Bouwer(onderwerp, List.of(grondslag));
  }

  /** Judges a case, with its reasons. */
  public Oordeel oordeel(Feiten feiten) {
    return oordeel(feiten, 0);
  }

  /**
   * Judges one member of a list.
   *
   * @param rij the member, for a rule about members; else 0
   */
  public Oordeel oordeel(Feiten feiten, int rij) {
    int uitkomsten = Redenering.bereik(inhoud, feiten, rij);
    Waarden.Bouwer verteld = new Waarden.Bouwer();
    Waarde.vertel(waarden, feiten, rij, verteld);
    if (uitkomsten == Uitkomsten.JA) {
      Waarde.vertel(waardenBijJa, feiten, rij, verteld);
    }
    return new Oordeel(this, feiten, rij, uitkomsten, verteld.bouw());
  }

  /**
   * Judges a case: once, or once for each member when the rule is about the members of a list. A
   * list that is empty or not known is judged as a whole.
   */
  public List<Oordeel> oordelen(Feiten feiten) {
    if (per.isEmpty()) {
      return List.of(oordeel(feiten));
    }
    int leden = feiten.zeker(per.get());
    if (leden == 0) {
      return List.of(alsLijst(per.get()).oordeel(feiten));
    }
    List<Oordeel> uit = new ArrayList<>(leden);
    for (int i = 0; i < leden; i++) {
      uit.add(oordeel(feiten, i));
    }
    return uit;
  }

  /** Whether the list has a member for which the rule says yes. */
  private Regel alsLijst(Groep groep) {
    String er = Character.toUpperCase(groep.enkelvoud().charAt(0)) + groep.enkelvoud().substring(1);
    return over(onderwerp, grondslag.toArray(Vindplaats[]::new))
        .ja(
            Voorwaarde.voorwaarde(
                er + " is er.",
                "Er is geen " + groep.enkelvoud().substring(4) + ".",
                grondslag.getFirst(),
                Voorwaarde.erIs(groep, Voorwaarde.zonderNamen(inhoud))))
        .statusBijNee(Voorwaarde.altijd(), Status.NIET_VAN_TOEPASSING)
        .bouw();
  }

  /** Which remarks are to be made on a case. */
  List<Kanttekening> gezegd(Feiten feiten, int rij) {
    List<Kanttekening> gezegd = new ArrayList<>();
    int i = 0;
    while (i < kanttekeningen.size()) {
      Voorwaarde mits = kanttekeningen.get(i).mits();
      boolean geldt = Redenering.staatVast(mits, feiten, rij);
      for (; i < kanttekeningen.size() && kanttekeningen.get(i).mits().equals(mits); i++) {
        Kanttekening kanttekening = kanttekeningen.get(i);
        if (geldt && Redenering.staatVast(kanttekening.als(), feiten, rij)) {
          gezegd.add(kanttekening);
        }
      }
    }
    return gezegd;
  }

  /** The conditions of a case that have a name, weighed. */
  List<Reden> redenen(Feiten feiten, int rij) {
    return Weging.van(inhoud, feiten, rij);
  }

  /** Puts a rule together in the order in which one tells it. */
  public static final class Bouwer {
    private final Onderwerp onderwerp;
    private final List<Vindplaats> grondslag;
    private Voorwaarde inhoud = Voorwaarde.nooit();
    private final List<Uitleg> bijJa = new ArrayList<>();
    private final List<Status.Geval> statussen = new ArrayList<>();
    private final List<Waarde> waarden = new ArrayList<>();
    private final List<Waarde> waardenBijJa = new ArrayList<>();
    private final List<Kanttekening> kanttekeningen = new ArrayList<>();
    private Voorwaarde mits = Voorwaarde.altijd();
    private List<Gegevens> tabellen = List.of();
    private List<Begrip> begrippen = List.of();
    private Optional<Groep> per = Optional.empty();

    private Bouwer(Onderwerp onderwerp, List<Vindplaats> grondslag) {
      this.onderwerp = onderwerp;
      this.grondslag = grondslag;
    }

    public Bouwer ja(Voorwaarde als) {
      inhoud = als;
      return this;
    }

    /**
     * The sentence for a yes when the condition holds, its values are known, and none before it
     * did.
     */
    public Bouwer uitleg(Voorwaarde als, String tekst) {
      bijJa.add(new Uitleg(als, tekst));
      return this;
    }

    /** The sentence for every other yes. */
    public Bouwer uitleg(String tekst) {
      return uitleg(Voorwaarde.altijd(), tekst);
    }

    /** Of a yes, whatever else there is. */
    public Bouwer statusBijJa(Status status) {
      statussen.add(new Status.Geval(Uitkomst.JA, Voorwaarde.altijd(), status));
      return this;
    }

    /** Of a no, when the condition holds and none before it did. */
    public Bouwer statusBijNee(Voorwaarde als, Status status) {
      statussen.add(new Status.Geval(Uitkomst.NEE, Voorwaarde.zonderNamen(als), status));
      return this;
    }

    public Bouwer waarden(Waarde... verteld) {
      waarden.addAll(List.of(verteld));
      return this;
    }

    public Bouwer waarden(List<Waarde> verteld) {
      waarden.addAll(verteld);
      return this;
    }

    public Bouwer waardenBijJa(Waarde... bijJa) {
      return waardenBijJa(List.of(bijJa));
    }

    public Bouwer waardenBijJa(List<Waarde> bijJa) {
      waardenBijJa.addAll(bijJa);
      return this;
    }

    /** The remarks that follow are said only if this holds too. */
    public Bouwer mits(Voorwaarde gedeeld) {
      mits = gedeeld;
      return this;
    }

    /** A remark that can never be said, because this text of the law differs, is left out. */
    public Bouwer kanttekening(Voorwaarde als, String tekst) {
      if (!als.equals(Voorwaarde.nooit())) {
        kanttekeningen.add(new Kanttekening(mits, als, tekst));
      }
      return this;
    }

    public Bouwer tabellen(List<? extends Gegevens> gebruikt) {
      tabellen = List.copyOf(gebruikt);
      return this;
    }

    public Bouwer begrippen(List<? extends Begrip> gebruikt) {
      begrippen = List.copyOf(gebruikt);
      return this;
    }

    /** The rule is about each member of this list by itself. */
    public Bouwer perLidVan(Groep groep) {
      per = Optional.of(groep);
      return this;
    }

    public Regel bouw() {
      return new Regel(
          onderwerp,
          grondslag,
          inhoud,
          bijJa,
          statussen,
          waarden,
          waardenBijJa,
          kanttekeningen,
          tabellen,
          begrippen,
          per);
    }
  }
}
