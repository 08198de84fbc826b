package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;

/**
 * Plans the questions that settle an open condition in as few as possible.
 *
 * <p>First the facts are split until everything is decided, and the places where that cut are kept:
 * between two cuts all values of a fact lead the same way, so one answer stands for all of them.
 * Every open question then has a handful of answers, taken to be equally likely. With few enough of
 * them the shortest expected interview is computed outright; with more, the question is chosen that
 * most often decides at once, and among equals the one that best separates yes from no.
 */
final class Vraagplan {

  /** Splits that are looked at to find the answers that differ. */
  private static final int VERKENNING = 2_000;

  /** Answers that one question is reduced to at most. */
  private static final int ANTWOORDEN = 12;

  /** States of knowledge up to which the plan is computed exactly. */
  private static final int TOESTANDEN = 60_000;

  /** Completions that are drawn when there are too many states; always the same ones. */
  private static final int STEEKPROEF = 400;

  /** What one open question can be answered with: each answer turns facts into other facts. */
  private record Punt(Vraag vraag, List<Antwoord> antwoorden) {}

  private record Antwoord(List<Stap> stappen, double kans) {
    Feiten op(Feiten feiten) {
      Feiten uit = feiten;
      for (Stap stap : stappen) {
        uit = stap.op(uit);
      }
      return uit;
    }
  }

  /** Gives a fact one set of values, or a list a number of members. */
  private record Stap(Groep groep, int rij, int plek, long laag, long hoog) {
    Feiten op(Feiten feiten) {
      return plek == Snede.AANTAL
          ? feiten.metAantal(groep, (int) laag)
          : feiten.met(groep, rij, plek, laag, hoog);
    }
  }

  private record Plaats(Groep groep, int rij, int plek) {}

  private final Voorwaarde voorwaarde;
  private final Feiten feiten;
  private final int rij;
  private final List<Punt> punten;

  private Vraagplan(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    this.voorwaarde = voorwaarde;
    this.feiten = feiten;
    this.rij = rij;
    this.punten = punten();
  }

  static Vraagplan voor(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    return new Vraagplan(voorwaarde, feiten, rij);
  }

  /** The questions that matter, the one to ask first at the front. */
  List<Vraag> volgorde() {
    long toestanden = 1;
    for (Punt punt : punten) {
      toestanden = Math.min(toestanden * (punt.antwoorden().size() + 1), Integer.MAX_VALUE);
    }
    double[] verwacht =
        toestanden <= TOESTANDEN ? new Exact((int) toestanden).perVraag() : benaderd();
    List<Integer> volgorde = new ArrayList<>();
    for (int i = 0; i < verwacht.length; i++) {
      if (verwacht[i] < Double.POSITIVE_INFINITY) {
        volgorde.add(i);
      }
    }
    volgorde.sort(
        Comparator.<Integer>comparingDouble(i -> verwacht[i])
            .thenComparing(i -> kenner(punten.get(i).vraag())));
    return volgorde.isEmpty()
        ? punten.stream().map(Punt::vraag).toList()
        : volgorde.stream().map(i -> punten.get(i).vraag()).toList();
  }

  private static Kenner kenner(Vraag vraag) {
    return vraag.feit().map(Feit::kenner).orElse(Kenner.REGISTER);
  }

  private List<Punt> punten() {
    Map<Plaats, NavigableSet<Long>> sneden = new HashMap<>();
    List<Plaats> volgorde = new ArrayList<>();
    int maal = Math.max(1, feiten.omvang() / Redenering.GEWOON);
    verken(feiten, new int[] {VERKENNING / (maal * maal)}, sneden, volgorde);
    List<Punt> uit = new ArrayList<>();
    List<Groep> lijsten = new ArrayList<>();
    for (Plaats plaats : volgorde) {
      Groep groep = plaats.groep();
      if (feiten.zeker(groep) == feiten.hoogstens(groep)) {
        Feit feit = groep.feiten().get(plaats.plek());
        uit.add(
            new Punt(
                new Vraag(groep, plaats.rij(), Optional.of(feit)),
                antwoorden(List.of(plaats), sneden, List.of())));
      } else if (!lijsten.contains(groep)) {
        lijsten.add(groep);
        uit.add(new Punt(new Vraag(groep, 0, Optional.empty()), lijst(groep, volgorde, sneden)));
      }
    }
    return uit;
  }

  /** Splits until all is decided, and keeps where. */
  private void verken(
      Feiten deel, int[] over, Map<Plaats, NavigableSet<Long>> sneden, List<Plaats> volgorde) {
    if (over[0]-- <= 0 || Uitkomsten.isBeslist(voorwaarde.uitkomsten(deel, rij)) || deel.isLeeg()) {
      return;
    }
    Snede.VanFeit snede = Snede.vanFeit(voorwaarde.snede(deel, rij));
    Plaats plaats = new Plaats(snede.groep(), snede.rij(), snede.plek());
    sneden
        .computeIfAbsent(
            plaats,
            nieuw -> {
              volgorde.add(nieuw);
              return new TreeSet<>();
            })
        .add(snede.grens());
    verken(deel.zijde(snede, true), over, sneden, volgorde);
    verken(deel.zijde(snede, false), over, sneden, volgorde);
  }

  /** The answers to an unknown list: none, or one or more members with what matters of them. */
  private List<Antwoord> lijst(
      Groep groep, List<Plaats> volgorde, Map<Plaats, NavigableSet<Long>> sneden) {
    List<Antwoord> uit = new ArrayList<>();
    for (int aantal = feiten.zeker(groep); aantal <= feiten.hoogstens(groep); aantal++) {
      int leden = aantal;
      List<Plaats> van =
          volgorde.stream()
              .filter(p -> p.groep() == groep && p.plek() != Snede.AANTAL && p.rij() < leden)
              .toList();
      uit.addAll(
          antwoorden(van, sneden, List.of(new Stap(groep, 0, Snede.AANTAL, aantal, aantal))));
    }
    return gelijkeKansen(uit);
  }

  /** All combinations of what these places can be, up to a bound. */
  private List<Antwoord> antwoorden(
      List<Plaats> plaatsen, Map<Plaats, NavigableSet<Long>> sneden, List<Stap> begin) {
    List<Antwoord> uit = List.of(new Antwoord(begin, 1));
    for (Plaats plaats : plaatsen) {
      List<Antwoord> verder = new ArrayList<>();
      for (Antwoord tot : uit) {
        for (Antwoord stap : cellen(plaats, sneden.getOrDefault(plaats, new TreeSet<>()))) {
          List<Stap> stappen = new ArrayList<>(tot.stappen());
          stappen.addAll(stap.stappen());
          verder.add(new Antwoord(stappen, tot.kans() * stap.kans()));
        }
      }
      uit = verder.size() > ANTWOORDEN ? gelijkeKansen(verspreid(verder)) : verder;
    }
    return uit;
  }

  private List<Antwoord> cellen(Plaats plaats, NavigableSet<Long> sneden) {
    Groep groep = plaats.groep();
    Feit feit = groep.feiten().get(plaats.plek());
    long laag = feit.laag(feiten, plaats.rij());
    List<Antwoord> uit = new ArrayList<>();
    if (feit.isKeuze()) {
      Map<List<Boolean>, Long> klassen = new HashMap<>();
      List<List<Boolean>> opVolgorde = new ArrayList<>();
      for (long rest = laag; rest != 0; rest &= rest - 1) {
        long bit = Long.lowestOneBit(rest);
        List<Boolean> klasse = sneden.stream().map(bits -> (bits & bit) != 0).toList();
        if (klassen.merge(klasse, bit, Long::sum) == bit) {
          opVolgorde.add(klasse);
        }
      }
      for (List<Boolean> klasse : opVolgorde) {
        long bits = klassen.getOrDefault(klasse, 0L);
        double kans = (double) Long.bitCount(bits) / Long.bitCount(laag);
        uit.add(new Antwoord(List.of(stap(plaats, Long.lowestOneBit(bits), 0)), kans));
      }
      return uit;
    }
    NavigableSet<Long> begin = new TreeSet<>(sneden);
    begin.add(laag);
    for (long dag : begin) {
      Long volgende = begin.higher(dag);
      long punt = volgende == null ? dag : volgende - 1;
      uit.add(new Antwoord(List.of(stap(plaats, punt, punt)), 1));
    }
    return gelijkeKansen(verspreid(uit));
  }

  private static Stap stap(Plaats plaats, long laag, long hoog) {
    return new Stap(plaats.groep(), plaats.rij(), plaats.plek(), laag, hoog);
  }

  private static List<Antwoord> verspreid(List<Antwoord> alle) {
    if (alle.size() <= ANTWOORDEN) {
      return alle;
    }
    List<Antwoord> uit = new ArrayList<>();
    for (int i = 0; i < ANTWOORDEN; i++) {
      uit.add(alle.get(i * (alle.size() - 1) / (ANTWOORDEN - 1)));
    }
    return uit;
  }

  private static List<Antwoord> gelijkeKansen(List<Antwoord> alle) {
    return alle.stream().map(a -> new Antwoord(a.stappen(), 1.0 / alle.size())).toList();
  }

  /**
   * Without all states: a score per question, lower is better. What decides most often comes first;
   * a draw of completions breaks the tie.
   */
  private double[] benaderd() {
    SplittableRandom toeval = new SplittableRandom(1);
    int[][] keuze = new int[STEEKPROEF][punten.size()];
    boolean[] ja = new boolean[STEEKPROEF];
    for (int s = 0; s < STEEKPROEF; s++) {
      Feiten heel = feiten;
      for (int i = 0; i < punten.size(); i++) {
        List<Antwoord> antwoorden = punten.get(i).antwoorden();
        keuze[s][i] = toeval.nextInt(antwoorden.size());
        heel = antwoorden.get(keuze[s][i]).op(heel);
      }
      ja[s] = voorwaarde.uitkomsten(heel, rij) == Uitkomsten.JA;
    }
    double[] score = new double[punten.size()];
    for (int i = 0; i < score.length; i++) {
      List<Antwoord> antwoorden = punten.get(i).antwoorden();
      int[] aantal = new int[antwoorden.size()];
      int[] aantalJa = new int[antwoorden.size()];
      for (int s = 0; s < STEEKPROEF; s++) {
        aantal[keuze[s][i]]++;
        aantalJa[keuze[s][i]] += ja[s] ? 1 : 0;
      }
      for (int a = 0; a < antwoorden.size(); a++) {
        Feiten dan = antwoorden.get(a).op(feiten);
        double deel = aantal[a] == 0 ? 0 : (double) aantalJa[a] / aantal[a];
        boolean open = !Uitkomsten.isBeslist(voorwaarde.uitkomsten(dan, rij));
        score[i] += antwoorden.get(a).kans() * ((open ? 1 : 0) + deel * (1 - deel));
      }
    }
    return score;
  }

  /**
   * All states of knowledge: each question is either open or has one of its answers. A state is a
   * number whose digits say which, 0 for open.
   */
  private final class Exact {
    private final int[] gewicht;
    private final byte[] uitkomsten;
    private final double[] verwacht;

    Exact(int toestanden) {
      gewicht = new int[punten.size()];
      int som = 1;
      for (int i = 0; i < gewicht.length; i++) {
        gewicht[i] = som;
        som *= punten.get(i).antwoorden().size() + 1;
      }
      uitkomsten = new byte[toestanden];
      verwacht = new double[toestanden];
      Arrays.fill(verwacht, -1);
      vul(punten.size() - 1, 0, feiten);
    }

    /** Finds which outcomes each state can still have, from the last question to the first. */
    private int vul(int i, int toestand, Feiten tot) {
      int uit = 0;
      if (i < 0) {
        uit = tot.isLeeg() ? 0 : voorwaarde.uitkomsten(tot, rij);
      } else {
        List<Antwoord> antwoorden = punten.get(i).antwoorden();
        for (int a = 0; a < antwoorden.size(); a++) {
          uit |= vul(i - 1, toestand + (a + 1) * gewicht[i], antwoorden.get(a).op(tot));
        }
        uit = verenig(i, toestand, uit);
      }
      uitkomsten[toestand] = (byte) uit;
      return uit;
    }

    /** Also fills the states in which this question is open and earlier ones are answered. */
    private int verenig(int i, int toestand, int uit) {
      int lager = gewicht[i];
      int antwoorden = punten.get(i).antwoorden().size();
      for (int s = 0; s < lager; s++) {
        int samen = 0;
        for (int a = 1; a <= antwoorden; a++) {
          samen |= uitkomsten[toestand + a * lager + s];
        }
        uitkomsten[toestand + s] = (byte) samen;
      }
      return uit;
    }

    double[] perVraag() {
      double[] uit = new double[punten.size()];
      for (int i = 0; i < uit.length; i++) {
        uit[i] = doetErtoe(i) ? metVraag(0, i) : Double.POSITIVE_INFINITY;
      }
      return uit;
    }

    /** Whether some state has another outcome for another answer. */
    private boolean doetErtoe(int i) {
      int antwoorden = punten.get(i).antwoorden().size();
      int breedte = gewicht[i] * (antwoorden + 1);
      for (int hoog = 0; hoog < uitkomsten.length; hoog += breedte) {
        for (int laag = 0; laag < gewicht[i]; laag++) {
          int eerste = uitkomsten[hoog + laag + gewicht[i]];
          for (int a = 2; a <= antwoorden; a++) {
            if (uitkomsten[hoog + laag + a * gewicht[i]] != eerste) {
              return true;
            }
          }
        }
      }
      return false;
    }

    private double metVraag(int toestand, int i) {
      List<Antwoord> antwoorden = punten.get(i).antwoorden();
      double som = 1;
      for (int a = 0; a < antwoorden.size(); a++) {
        som += antwoorden.get(a).kans() * nogTeGaan(toestand + (a + 1) * gewicht[i]);
      }
      return som;
    }

    /** The expected number of questions from this state on, when each is the best one. */
    private double nogTeGaan(int toestand) {
      if (verwacht[toestand] < 0) {
        double beste = 0;
        if (!Uitkomsten.isBeslist(uitkomsten[toestand])) {
          beste = Double.POSITIVE_INFINITY;
          for (int i = 0; i < gewicht.length; i++) {
            boolean open = toestand / gewicht[i] % (punten.get(i).antwoorden().size() + 1) == 0;
            if (open) {
              beste = Math.min(beste, metVraag(toestand, i));
            }
          }
        }
        verwacht[toestand] = beste == Double.POSITIVE_INFINITY ? 0 : beste;
      }
      return verwacht[toestand];
    }
  }
}
