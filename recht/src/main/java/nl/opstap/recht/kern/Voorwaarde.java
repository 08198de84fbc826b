package nl.opstap.recht.kern;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Something that holds or does not hold in a case.
 *
 * <p>Written once and read in several ways: {@link #uitkomsten} judges, {@link #snede} asks, {@link
 * #zin} shows itself. The types are sealed, so that a further reading is a {@code switch}.
 */
public sealed interface Voorwaarde
    permits JaNeeFeit,
        Voorwaarde.Alle,
        Voorwaarde.Enige,
        Voorwaarde.Niet,
        Voorwaarde.Is,
        Voorwaarde.NietLater,
        Gelijk,
        Tussen,
        TenMinste,
        Voorop,
        EersteTreffer,
        Voorwaarde.ErIs,
        OnbepaaldAls,
        Voorwaarde.BuitenBeeld,
        Voorwaarde.Altijd,
        Voorwaarde.Benoemd,
        Voorwaarde.Genoemd {

  static Voorwaarde altijd() {
    return new Altijd(true);
  }

  static Voorwaarde nooit() {
    return new Altijd(false);
  }

  /**
   * The outcomes that may still come out, as {@link Uitkomsten}: all that can, perhaps more, and
   * exactly one once every fact it looks at has one value.
   *
   * @param rij the member that is looked at, when the condition is about members of a list
   */
  int uitkomsten(Feiten feiten, int rij);

  /** What it comes to: yes or no precisely when every completion of the facts says so. */
  default Uitkomst uitkomst(Feiten feiten, int rij) {
    return Uitkomst.van(Redenering.bereik(this, feiten, rij));
  }

  /** Where to split the facts to come closer to a decision. Only asked while undecided. */
  default Snede snede(Feiten feiten, int rij) {
    throw new IllegalStateException("Deze voorwaarde is altijd beslist: " + zin());
  }

  /** A clause in controlled Dutch that says the same. */
  String zin();

  /** Passes every fact it can look at. */
  void feiten(Consumer<Feit> bij);

  static Voorwaarde alle(Voorwaarde... delen) {
    return new Alle(List.of(delen));
  }

  static Voorwaarde enige(Voorwaarde... delen) {
    return new Enige(List.of(delen));
  }

  static Voorwaarde niet(Voorwaarde deel) {
    return new Niet(deel);
  }

  /**
   * The same condition without names that are reasons: for a rule that builds on another one, whose
   * reasons are told there.
   */
  static Voorwaarde zonderNamen(Voorwaarde voorwaarde) {
    return switch (voorwaarde) {
      case Benoemd benoemd -> zonderNamen(benoemd.inhoud());
      case Alle alle -> new Alle(alle.delen().stream().map(Voorwaarde::zonderNamen).toList());
      case Enige enige -> new Enige(enige.delen().stream().map(Voorwaarde::zonderNamen).toList());
      case Niet niet -> new Niet(zonderNamen(niet.deel()));
      case BuitenBeeld beeld -> new BuitenBeeld(beeld.buiten(), zonderNamen(beeld.inhoud()));
      case ErIs erIs -> new ErIs(erIs.groep(), zonderNamen(erIs.per()));
      case OnbepaaldAls onbepaald -> new OnbepaaldAls(zonderNamen(onbepaald.als()));
      case JaNeeFeit _,
          Is<?> _,
          NietLater _,
          Gelijk _,
          Tussen _,
          TenMinste _,
          Voorop _,
          EersteTreffer _,
          Genoemd _,
          Altijd _ ->
          voorwaarde;
    };
  }

  /** A condition that people know by name: it gets a place of its own among the reasons. */
  static Benoemd voorwaarde(String tekst, String anders, Vindplaats grondslag, Voorwaarde inhoud) {
    return new Benoemd(tekst, anders, grondslag, inhoud);
  }

  /**
   * This condition under the name that people use for it: sentences say the name, and a page of
   * rules explains it once. It gets no place of its own among the reasons.
   */
  default Genoemd genoemd(String naam) {
    return new Genoemd(naam, this);
  }

  /** Holds, unless {@code als}: then the law that we know gives no answer. */
  static Voorwaarde onbepaaldAls(Voorwaarde als) {
    return new OnbepaaldAls(als);
  }

  /** The content, except in cases outside the law that we know: those stay open. */
  static Voorwaarde buitenBeeld(Benoemd buiten, Voorwaarde inhoud) {
    return new BuitenBeeld(buiten, inhoud);
  }

  /**
   * Of the members of its list for which a condition holds, this one comes first.
   *
   * @param sleutels the highest first number comes first, among equals the highest second, and so
   *     on; among full equals the one that stands first in the list
   */
  static Voorwaarde komtVoorop(Groep groep, Voorwaarde als, Getal... sleutels) {
    return new Voorop(groep, als, List.of(sleutels));
  }

  static Voorwaarde erIs(Groep groep, Voorwaarde per) {
    return new ErIs(groep, per);
  }

  /** Every part holds. */
  record Alle(List<Voorwaarde> delen) implements Voorwaarde {
    @Override
    public int uitkomsten(Feiten feiten, int rij) {
      int uit = Uitkomsten.JA;
      for (int i = 0; i < delen.size() && uit != Uitkomsten.NEE; i++) {
        uit = Uitkomsten.en(uit, delen.get(i).uitkomsten(feiten, rij));
      }
      return uit;
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return eersteOnbeslist(delen, feiten, rij).snede(feiten, rij);
    }

    @Override
    public String zin() {
      return samen(delen, " en ");
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      delen.forEach(deel -> deel.feiten(bij));
    }
  }

  /** At least one part holds. */
  record Enige(List<Voorwaarde> delen) implements Voorwaarde {
    @Override
    public int uitkomsten(Feiten feiten, int rij) {
      int uit = Uitkomsten.NEE;
      for (int i = 0; i < delen.size() && uit != Uitkomsten.JA; i++) {
        uit = Uitkomsten.of(uit, delen.get(i).uitkomsten(feiten, rij));
      }
      return uit;
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return eersteOnbeslist(delen, feiten, rij).snede(feiten, rij);
    }

    @Override
    public String zin() {
      return samen(delen, " of ");
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      delen.forEach(deel -> deel.feiten(bij));
    }
  }

  /** The part does not hold. */
  record Niet(Voorwaarde deel) implements Voorwaarde {
    @Override
    public int uitkomsten(Feiten feiten, int rij) {
      return Uitkomsten.niet(deel.uitkomsten(feiten, rij));
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return deel.snede(feiten, rij);
    }

    @Override
    public String zin() {
      return deel instanceof NietLater(Datum a, Datum b)
          ? a.zin() + " ligt na " + b.zin()
          : "het is niet zo dat " + deel.zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      deel.feiten(bij);
    }
  }

  /**
   * A choice is one of these values.
   *
   * @param bits the values, by their ordinal
   */
  record Is<E extends Enum<E> & Gecodeerd>(KeuzeFeit<E> feit, long bits) implements Voorwaarde {
    @Override
    public int uitkomsten(Feiten feiten, int rij) {
      long mogelijk = feit.laag(feiten, rij);
      return Uitkomsten.vanZekerEnMogelijk((mogelijk & ~bits) == 0, (mogelijk & bits) != 0);
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return new Snede.VanFeit(feit.groep(), rij, feit.plek(), bits);
    }

    @Override
    public String zin() {
      return feit.omschrijving()
          + " is "
          + feit.keuzen().stream()
              .filter(keuze -> (bits & feit.bit(keuze)) != 0)
              .map(keuze -> keuze.code() == null ? "(geen)" : keuze.code())
              .collect(Collectors.joining(" of "));
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      bij.accept(feit);
    }
  }

  /** The first day lies on or before the second. */
  record NietLater(Datum a, Datum b) implements Voorwaarde {
    @Override
    public int uitkomsten(Feiten feiten, int rij) {
      long dagA = a.bereik(feiten, rij);
      long dagB = b.bereik(feiten, rij);
      return Uitkomsten.vanZekerEnMogelijk(
          Datum.laatst(dagA) <= Datum.vroegst(dagB), Datum.vroegst(dagA) <= Datum.laatst(dagB));
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      long dagA = a.bereik(feiten, rij);
      long dagB = b.bereik(feiten, rij);
      long vroegstA = Datum.vroegst(dagA);
      long laatstA = Datum.laatst(dagA);
      long vroegstB = Datum.vroegst(dagB);
      long laatstB = Datum.laatst(dagB);
      if (vroegstA == laatstA) {
        return b.snede(feiten, rij, vroegstA);
      }
      if (vroegstB == laatstB) {
        return a.snede(feiten, rij, vroegstB + 1);
      }
      long midden = Math.max(vroegstA, vroegstB) + Math.min(laatstA, laatstB);
      return a.snede(feiten, rij, Math.clamp((midden >> 1) + 1, vroegstA + 1, laatstA));
    }

    @Override
    public String zin() {
      return a.zin() + " ligt niet na " + b.zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      a.feiten(bij);
      b.feiten(bij);
    }
  }

  /** The list has a member for which it holds. */
  record ErIs(Groep groep, Voorwaarde per) implements Voorwaarde {
    @Override
    public int uitkomsten(Feiten feiten, int rij) {
      int zeker = feiten.zeker(groep);
      int hoogstens = feiten.hoogstens(groep);
      int uit = Uitkomsten.NEE;
      for (int i = 0; i < hoogstens && uit != Uitkomsten.JA; i++) {
        int lid = per.uitkomsten(feiten, i);
        uit = Uitkomsten.of(uit, i < zeker ? lid : lid | Uitkomsten.NEE);
      }
      return uit;
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      int zeker = feiten.zeker(groep);
      for (int i = 0; i < zeker; i++) {
        if (!Uitkomsten.isBeslist(per.uitkomsten(feiten, i))) {
          return per.snede(feiten, i);
        }
      }
      return Snede.vanAantal(groep, zeker);
    }

    @Override
    public String zin() {
      return "er is " + groep.enkelvoud() + " waarvoor geldt: " + per.zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      per.feiten(bij);
    }
  }

  /**
   * Holds when the content does, except outside the law that we know: there nothing is said,
   * whatever the content would say.
   *
   * @param buiten when the case lies outside it
   */
  record BuitenBeeld(Benoemd buiten, Voorwaarde inhoud) implements Voorwaarde {
    @Override
    public int uitkomsten(Feiten feiten, int rij) {
      int erbuiten = buiten.uitkomsten(feiten, rij);
      return ((erbuiten & Uitkomsten.NEE) != 0 ? inhoud.uitkomsten(feiten, rij) : 0)
          | ((erbuiten & ~Uitkomsten.NEE) != 0 ? Uitkomsten.ONBEPAALD : 0);
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      boolean beslist = Uitkomsten.isBeslist(buiten.uitkomsten(feiten, rij));
      return (beslist ? inhoud : buiten).snede(feiten, rij);
    }

    @Override
    public String zin() {
      return inhoud.zin() + ", tenzij " + buiten.zin();
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      buiten.feiten(bij);
      inhoud.feiten(bij);
    }
  }

  /** Always, or never. */
  record Altijd(boolean zo) implements Voorwaarde {
    @Override
    public int uitkomsten(Feiten feiten, int rij) {
      return zo ? Uitkomsten.JA : Uitkomsten.NEE;
    }

    @Override
    public String zin() {
      return zo ? "altijd" : "nooit";
    }

    @Override
    public void feiten(Consumer<Feit> bij) {}
  }

  /**
   * A condition with a name.
   *
   * @param tekst what it says when it holds, as a sentence in plain Dutch
   * @param anders what to say when it does not hold
   * @param grondslag where it stands in the law
   */
  record Benoemd(String tekst, String anders, Vindplaats grondslag, Voorwaarde inhoud)
      implements Voorwaarde {
    @Override
    public int uitkomsten(Feiten feiten, int rij) {
      return inhoud.uitkomsten(feiten, rij);
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return inhoud.snede(feiten, rij);
    }

    @Override
    public String zin() {
      return Character.toLowerCase(tekst.charAt(0)) + tekst.substring(1, tekst.length() - 1);
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      inhoud.feiten(bij);
    }
  }

  /** A condition under a name that sentences use. */
  record Genoemd(String naam, Voorwaarde inhoud) implements Voorwaarde, Begrip {
    @Override
    public String uitleg() {
      return inhoud.zin();
    }

    @Override
    public int uitkomsten(Feiten feiten, int rij) {
      return inhoud.uitkomsten(feiten, rij);
    }

    @Override
    public Snede snede(Feiten feiten, int rij) {
      return inhoud.snede(feiten, rij);
    }

    @Override
    public String zin() {
      return naam;
    }

    @Override
    public void feiten(Consumer<Feit> bij) {
      inhoud.feiten(bij);
    }
  }

  private static Voorwaarde eersteOnbeslist(List<Voorwaarde> delen, Feiten feiten, int rij) {
    for (Voorwaarde deel : delen) {
      if (!Uitkomsten.isBeslist(deel.uitkomsten(feiten, rij))) {
        return deel;
      }
    }
    throw new IllegalStateException("Elk deel is beslist: " + samen(delen, ", "));
  }

  private static String samen(List<Voorwaarde> delen, String woord) {
    return delen.stream()
        .map(deel ->
            deel instanceof Alle || deel instanceof Enige ? "(" + deel.zin() + ")" : deel.zin())
        .collect(Collectors.joining(woord));
  }
}
