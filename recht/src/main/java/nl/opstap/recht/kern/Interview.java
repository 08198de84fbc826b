package nl.opstap.recht.kern;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How many questions an open case takes, depending on which is asked first. What is known is which
 * parts of the case are still possible; an answer leaves the parts that agree with it.
 *
 * <p>With few enough sets of parts the shortest expected interview is computed outright. With more,
 * a question is better the more often it decides at once, and among equals the better it separates
 * yes from no.
 */
final class Interview {

  /** States of knowledge that are looked at before the outright way is given up. */
  private static final int TOESTANDEN = 4_000;

  /** What is known: the parts that are possible, and which questions were asked. */
  private record Toestand(BitSet mogelijk, long gevraagd) {}

  private final int[] uitkomsten;
  private final List<List<Antwoord>> vragen;

  /** For each question and each part, how likely it is that the answer agrees with it. */
  private final double[][] kansen;

  /** For each question and each of its answers, the parts that agree with it. */
  private final BitSet[][] past;

  /** For each question and each part, the answers that it agrees with. */
  private final BitSet[][] antwoorden;

  private final Map<Toestand, Double> verwacht = new HashMap<>();

  /**
   * @param vragen the answers to each question; fewer than 64 questions
   */
  Interview(List<Verkenning.Deel> delen, List<List<Antwoord>> vragen) {
    this.vragen = vragen;
    uitkomsten = delen.stream().mapToInt(Verkenning.Deel::uitkomsten).toArray();
    kansen = new double[vragen.size()][delen.size()];
    past = new BitSet[vragen.size()][];
    antwoorden = new BitSet[vragen.size()][delen.size()];
    for (int v = 0; v < vragen.size(); v++) {
      List<Antwoord> deze = vragen.get(v);
      past[v] = new BitSet[deze.size()];
      for (int d = 0; d < delen.size(); d++) {
        antwoorden[v][d] = new BitSet(deze.size());
      }
      for (int a = 0; a < deze.size(); a++) {
        past[v][a] = new BitSet(delen.size());
        for (int d = 0; d < delen.size(); d++) {
          if (deze.get(a).past(delen.get(d).feiten())) {
            past[v][a].set(d);
            kansen[v][d] += deze.get(a).kans();
            antwoorden[v][d].set(a);
          }
        }
      }
    }
  }

  /**
   * For each question how many there are to go when it is asked first; infinite when it tells
   * nothing. Empty when there are too many states of knowledge.
   */
  Optional<double[]> berekend() {
    double[] uit = new double[past.length];
    BitSet alle = new BitSet();
    alle.set(0, uitkomsten.length);
    for (int v = 0; v < uit.length; v++) {
      uit[v] =
          doetErtoe(v) ? metVraag(alle, 0, v, Double.POSITIVE_INFINITY) : Double.POSITIVE_INFINITY;
    }
    return verwacht.size() > TOESTANDEN ? Optional.empty() : Optional.of(uit);
  }

  /** Whether, all else being equal, one answer has another outcome than another. */
  private boolean doetErtoe(int vraag) {
    for (int een = 0; een < uitkomsten.length; een++) {
      for (int ander = 0; ander < een; ander++) {
        if ((uitkomsten[een] | uitkomsten[ander]) == Uitkomsten.NEE_OF_JA
            && !antwoorden[vraag][een].equals(antwoorden[vraag][ander])
            && verschillenAlleenIn(vraag, een, ander)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean verschillenAlleenIn(int vraag, int een, int ander) {
    for (int v = 0; v < antwoorden.length; v++) {
      if (v != vraag && !antwoorden[v][een].intersects(antwoorden[v][ander])) {
        return false;
      }
    }
    return true;
  }

  /**
   * The expected number of questions when this one comes next; infinite when it tells nothing, or
   * as soon as it is no better than another.
   */
  private double metVraag(BitSet mogelijk, long gevraagd, int vraag, double beste) {
    double som = 1;
    boolean zegtIets = false;
    for (int a = 0; a < past[vraag].length; a++) {
      BitSet dan = (BitSet) mogelijk.clone();
      dan.and(past[vraag][a]);
      zegtIets |= !dan.equals(mogelijk);
      som += vragen.get(vraag).get(a).kans() * nogTeGaan(dan, gevraagd | 1L << vraag);
      if (som >= beste) {
        return Double.POSITIVE_INFINITY;
      }
    }
    return zegtIets ? som : Double.POSITIVE_INFINITY;
  }

  /** The expected number of questions from here on, when each is the best one. */
  private double nogTeGaan(BitSet mogelijk, long gevraagd) {
    if (Uitkomsten.isBeslist(in(mogelijk)) || verwacht.size() > TOESTANDEN) {
      return 0;
    }
    Toestand hier = new Toestand(mogelijk, gevraagd);
    Double al = verwacht.get(hier);
    if (al != null) {
      return al;
    }
    double beste = Double.POSITIVE_INFINITY;
    for (int v = 0; v < past.length; v++) {
      if ((gevraagd & 1L << v) == 0) {
        beste = Math.min(beste, metVraag(mogelijk, gevraagd, v, beste));
      }
    }
    double uit = beste == Double.POSITIVE_INFINITY ? 0 : beste;
    verwacht.put(hier, uit);
    return uit;
  }

  private int in(BitSet mogelijk) {
    int uit = 0;
    for (int d = mogelijk.nextSetBit(0); d >= 0; d = mogelijk.nextSetBit(d + 1)) {
      uit |= uitkomsten[d];
    }
    return uit;
  }

  /**
   * For each question how good it is to ask it first, lower is better.
   *
   * @param beslist whether an answer decides at once
   */
  double[] geschat(Predicate<Antwoord> beslist) {
    double[] uit = new double[past.length];
    for (int v = 0; v < uit.length; v++) {
      for (int a = 0; a < past[v].length; a++) {
        double ja = aandeelJa(v, a);
        Antwoord antwoord = vragen.get(v).get(a);
        uit[v] += antwoord.kans() * ((beslist.test(antwoord) ? 0 : 1) + ja * (1 - ja));
      }
    }
    return uit;
  }

  /** How likely yes is after an answer, as far as was looked. */
  private double aandeelJa(int vraag, int antwoord) {
    BitSet delen = past[vraag][antwoord];
    double alle = 0;
    double ja = 0;
    for (int d = delen.nextSetBit(0); d >= 0; d = delen.nextSetBit(d + 1)) {
      double kans = 1;
      for (int v = 0; v < past.length; v++) {
        kans *= v == vraag ? 1 : kansen[v][d];
      }
      alle += kans;
      ja += uitkomsten[d] == Uitkomsten.NEE ? 0 : uitkomsten[d] == Uitkomsten.JA ? kans : kans / 2;
    }
    return alle == 0 ? 0 : ja / alle;
  }
}
