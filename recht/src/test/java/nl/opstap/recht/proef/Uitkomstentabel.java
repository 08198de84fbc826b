package nl.opstap.recht.proef;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opstap.recht.kern.Uitkomst;

/**
 * What the oracle says for every combination of hidden values, and the shortest interview that
 * finds out which it is: computed over all states of knowledge, without the engine.
 */
public final class Uitkomstentabel {

  private static final int MEESTE_COMBINATIES = 30_000;
  private static final List<Uitkomst> UITKOMSTEN = List.of(Uitkomst.values());
  private static final int ONGELDIG = -1;

  private final int[] uitkomsten;
  private final int[] aantallen;

  private Uitkomstentabel(int[] uitkomsten, int[] aantallen) {
    this.uitkomsten = uitkomsten;
    this.aantallen = aantallen;
  }

  public static Uitkomstentabel van(String onderwerp, Geval geval, List<Onbekende> verborgen) {
    int[] aantallen = verborgen.stream().mapToInt(o -> o.mogelijk().size()).toArray();
    long combinaties = 1;
    for (int aantal : aantallen) {
      combinaties = Math.min(combinaties * aantal, MEESTE_COMBINATIES + 1L);
    }
    if (combinaties > MEESTE_COMBINATIES) {
      return new Uitkomstentabel(new int[0], aantallen);
    }
    int[] uitkomsten = new int[(int) combinaties];
    vul(onderwerp, geval, verborgen, 0, 0, uitkomsten);
    return new Uitkomstentabel(uitkomsten, aantallen);
  }

  private static void vul(
      String onderwerp, Geval geval, List<Onbekende> verborgen, int i, int plek, int[] uit) {
    if (i == verborgen.size()) {
      Uitkomst uitkomst = Orakel.oordeel(onderwerp, geval);
      uit[plek] = Voltooiingen.isGeldig(geval) ? UITKOMSTEN.indexOf(uitkomst) : ONGELDIG;
      return;
    }
    int aantal = verborgen.get(i).mogelijk().size();
    for (int a = 0; a < aantal; a++) {
      verborgen.get(i).mogelijk().get(a).accept(geval);
      vul(onderwerp, geval, verborgen, i + 1, plek * aantal + a, uit);
    }
    verborgen.get(i).echt().accept(geval);
  }

  /** Small enough to compute the best interview of; no combination in it is impossible. */
  public boolean past() {
    return uitkomsten.length > 0 && Arrays.stream(uitkomsten).noneMatch(u -> u == ONGELDIG);
  }

  public boolean isOpen() {
    return Arrays.stream(uitkomsten).distinct().count() > 1;
  }

  /** The expected number of questions of the best interview. */
  public double besteVerwachting() {
    int[] tabel = uitkomsten;
    int[] over = aantallen;
    double[][] kansen = new double[over.length][];
    for (int i = 0; i < over.length; i++) {
      Samen samen = voegSamen(tabel, over, i);
      tabel = samen.tabel;
      kansen[i] = samen.kansen;
      over = over.clone();
      over[i] = samen.kansen.length;
    }
    return beste(tabel, over, kansen);
  }

  private static final class Samen {
    int[] tabel = {};
    double[] kansen = {};
  }

  /** Takes values of one fact that always lead the same way as one answer. */
  private static Samen voegSamen(int[] tabel, int[] aantallen, int welke) {
    int binnen = 1;
    for (int i = welke + 1; i < aantallen.length; i++) {
      binnen *= aantallen[i];
    }
    int buiten = tabel.length / (binnen * aantallen[welke]);
    Map<List<Integer>, Integer> tel = new LinkedHashMap<>();
    List<List<Integer>> beelden = new ArrayList<>();
    for (int a = 0; a < aantallen[welke]; a++) {
      List<Integer> beeld = new ArrayList<>(buiten * binnen);
      for (int b = 0; b < buiten; b++) {
        for (int k = 0; k < binnen; k++) {
          beeld.add(tabel[(b * aantallen[welke] + a) * binnen + k]);
        }
      }
      if (tel.merge(beeld, 1, Integer::sum) == 1) {
        beelden.add(beeld);
      }
    }
    Samen uit = new Samen();
    int klassen = beelden.size();
    uit.kansen = new double[klassen];
    uit.tabel = new int[buiten * klassen * binnen];
    for (int a = 0; a < klassen; a++) {
      List<Integer> beeld = beelden.get(a);
      uit.kansen[a] = (double) tel.getOrDefault(beeld, 0) / aantallen[welke];
      for (int b = 0; b < buiten; b++) {
        for (int k = 0; k < binnen; k++) {
          uit.tabel[(b * klassen + a) * binnen + k] = beeld.get(b * binnen + k);
        }
      }
    }
    return uit;
  }

  /**
   * The expected number of questions when each is the best one.
   *
   * @param tabel an outcome per combination, the last fact varying fastest
   * @param kansen per fact the chance of each answer
   */
  public static double beste(int[] tabel, int[] aantallen, double[][] kansen) {
    int[] antwoorden = new int[aantallen.length];
    Arrays.fill(antwoorden, -1);
    return verwacht(tabel, aantallen, kansen, antwoorden, new HashMap<>());
  }

  private static double verwacht(
      int[] tabel,
      int[] aantallen,
      double[][] kansen,
      int[] antwoorden,
      Map<List<Integer>, Double> bekend) {
    List<Integer> toestand = Arrays.stream(antwoorden).boxed().toList();
    Double eerder = bekend.get(toestand);
    if (eerder != null) {
      return eerder;
    }
    double uit = 0;
    if (uitkomst(tabel, aantallen, antwoorden, 0, 0) < 0) {
      uit = Double.POSITIVE_INFINITY;
      for (int i = 0; i < aantallen.length; i++) {
        if (antwoorden[i] < 0 && aantallen[i] > 1) {
          double som = 1;
          for (int a = 0; a < aantallen[i]; a++) {
            antwoorden[i] = a;
            som += kansen[i][a] * verwacht(tabel, aantallen, kansen, antwoorden, bekend);
          }
          antwoorden[i] = -1;
          uit = Math.min(uit, som);
        }
      }
    }
    bekend.put(toestand, uit);
    return uit;
  }

  /** The one outcome that is left, or -1 when there are more. */
  private static int uitkomst(int[] tabel, int[] aantallen, int[] antwoorden, int i, int plek) {
    if (i == aantallen.length) {
      return tabel[plek];
    }
    int van = antwoorden[i] < 0 ? 0 : antwoorden[i];
    int tot = antwoorden[i] < 0 ? aantallen[i] - 1 : antwoorden[i];
    int eerste = uitkomst(tabel, aantallen, antwoorden, i + 1, plek * aantallen[i] + van);
    for (int a = van + 1; a <= tot && eerste >= 0; a++) {
      int deze = uitkomst(tabel, aantallen, antwoorden, i + 1, plek * aantallen[i] + a);
      eerste = deze == eerste ? eerste : -1;
    }
    return eerste;
  }
}
