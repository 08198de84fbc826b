package nl.opstap.recht.kern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Plans the questions that settle an open condition in as few as possible.
 *
 * <p>The case is split until everything is decided ({@link Verkenning}). Between two cuts all
 * values of a fact lead the same way, so one answer stands for all of them, and every open question
 * has a handful of answers, taken to be equally likely. {@link Interview} then finds which question
 * is best asked first.
 */
final class Vraagplan {

  /** Answers that one question is reduced to at most. */
  private static final int ANTWOORDEN = 12;

  /** Questions that are looked at; with more the rest comes last. */
  private static final int VRAGEN = 60;

  private final Voorwaarde voorwaarde;
  private final Feiten feiten;
  private final int rij;
  private final Verkenning verkenning;
  private final List<Vraag> vragen = new ArrayList<>();
  private final List<List<Antwoord>> antwoorden = new ArrayList<>();

  private Vraagplan(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    this.voorwaarde = voorwaarde;
    this.feiten = feiten;
    this.rij = rij;
    this.verkenning = new Verkenning(voorwaarde, feiten, rij);
    List<Verkenning.Plaats> plaatsen = verkenning.plaatsen();
    for (int i = 0; i < plaatsen.size() && vragen.size() < VRAGEN; i++) {
      voegToe(plaatsen.get(i));
    }
  }

  static Vraagplan voor(Voorwaarde voorwaarde, Feiten feiten, int rij) {
    return new Vraagplan(voorwaarde, feiten, rij);
  }

  private void voegToe(Verkenning.Plaats plaats) {
    Groep groep = plaats.groep();
    if (feiten.zeker(groep) == feiten.hoogstens(groep)) {
      Feit feit = groep.feiten().get(plaats.plek());
      vragen.add(new Vraag(groep, plaats.rij(), Optional.of(feit)));
      antwoorden.add(combineer(List.of(plaats), new Antwoord(List.of(), 1)));
    } else {
      Vraag hele = new Vraag(groep, 0, Optional.empty());
      if (!vragen.contains(hele)) {
        vragen.add(hele);
        antwoorden.add(lijst(groep));
      }
    }
  }

  /** The questions that matter, the one to ask first at the front. */
  List<Vraag> volgorde() {
    double[] verwacht = perVraag();
    List<Integer> volgorde = new ArrayList<>();
    for (int i = 0; i < verwacht.length; i++) {
      if (verwacht[i] < Double.POSITIVE_INFINITY) {
        volgorde.add(i);
      }
    }
    volgorde.sort(
        Comparator.<Integer>comparingDouble(i -> verwacht[i])
            .thenComparing(i -> kenner(vragen.get(i))));
    return volgorde.isEmpty() ? vragen : volgorde.stream().map(vragen::get).toList();
  }

  private double[] perVraag() {
    Interview interview = new Interview(verkenning.delen(), antwoorden);
    Optional<double[]> berekend = verkenning.isVolledig() ? interview.berekend() : Optional.empty();
    return berekend.orElseGet(() ->
        interview.geschat(
            antwoord -> Uitkomsten.isBeslist(voorwaarde.uitkomsten(antwoord.op(feiten), rij))));
  }

  private static Kenner kenner(Vraag vraag) {
    return vraag.feit().map(Feit::kenner).orElse(Kenner.REGISTER);
  }

  /** The answers to an unknown list: none, or one or more members with what matters of them. */
  private List<Antwoord> lijst(Groep groep) {
    List<Antwoord> uit = new ArrayList<>();
    for (int aantal = feiten.zeker(groep); aantal <= feiten.hoogstens(groep); aantal++) {
      int leden = aantal;
      List<Verkenning.Plaats> van =
          verkenning.plaatsen().stream()
              .filter(p -> p.groep() == groep && p.plek() != Snede.AANTAL && p.rij() < leden)
              .toList();
      Antwoord.Stap zoveel = new Antwoord.Stap(groep, 0, Snede.AANTAL, aantal);
      uit.addAll(combineer(van, new Antwoord(List.of(zoveel), 1)));
    }
    return Antwoord.evenWaarschijnlijk(uit);
  }

  /** All combinations of what these places can be, up to a bound. */
  private List<Antwoord> combineer(List<Verkenning.Plaats> plaatsen, Antwoord begin) {
    List<Antwoord> uit = List.of(begin);
    for (Verkenning.Plaats plaats : plaatsen) {
      List<Antwoord> cellen = cellen(plaats);
      List<Antwoord> verder = new ArrayList<>();
      for (Antwoord tot : uit) {
        cellen.forEach(cel -> verder.add(tot.en(cel)));
      }
      uit = verder.size() > ANTWOORDEN ? Antwoord.evenWaarschijnlijk(verspreid(verder)) : verder;
    }
    return uit;
  }

  private List<Antwoord> cellen(Verkenning.Plaats plaats) {
    Feit feit = plaats.groep().feiten().get(plaats.plek());
    NavigableSet<Long> sneden = verkenning.sneden(plaats);
    long laag = feit.laag(feiten, plaats.rij());
    return feit.isKeuze() ? klassen(plaats, sneden, laag) : stukken(plaats, sneden, laag);
  }

  /** Values of a choice that are always on the same side. */
  private static List<Antwoord> klassen(
      Verkenning.Plaats plaats, NavigableSet<Long> sneden, long alle) {
    Map<List<Boolean>, Long> klassen = new HashMap<>();
    List<List<Boolean>> opVolgorde = new ArrayList<>();
    for (long rest = alle; rest != 0; rest &= rest - 1) {
      long bit = Long.lowestOneBit(rest);
      List<Boolean> klasse = sneden.stream().map(bits -> (bits & bit) != 0).toList();
      if (klassen.merge(klasse, bit, Long::sum) == bit) {
        opVolgorde.add(klasse);
      }
    }
    List<Antwoord> uit = new ArrayList<>();
    for (List<Boolean> klasse : opVolgorde) {
      long bits = klassen.getOrDefault(klasse, 0L);
      double kans = (double) Long.bitCount(bits) / Long.bitCount(alle);
      uit.add(antwoord(plaats, Long.lowestOneBit(bits), kans));
    }
    return uit;
  }

  /** The stretches between cuts. */
  private static List<Antwoord> stukken(
      Verkenning.Plaats plaats, NavigableSet<Long> sneden, long laag) {
    NavigableSet<Long> begin = new TreeSet<>(sneden);
    begin.add(laag);
    List<Antwoord> uit = new ArrayList<>();
    for (long dag : begin) {
      Long volgende = begin.higher(dag);
      uit.add(antwoord(plaats, volgende == null ? dag : volgende - 1, 1));
    }
    return Antwoord.evenWaarschijnlijk(verspreid(uit));
  }

  private static Antwoord antwoord(Verkenning.Plaats plaats, long waarde, double kans) {
    return new Antwoord(
        List.of(new Antwoord.Stap(plaats.groep(), plaats.rij(), plaats.plek(), waarde)), kans);
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
}
