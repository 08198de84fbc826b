package nl.opstap.recht.kern;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a case: yes, no or not known yet, with its reasons. It keeps the rule and the
 * facts it rests on, so everything it tells can be told again; reasons, sentences and open
 * questions are made when they are asked for.
 */
public final class Oordeel {

  private static final DateTimeFormatter DATUM =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("nl"));

  private final Regel regel;
  private final Feiten feiten;
  private final int rij;
  private final int uitkomsten;
  private final Map<String, Object> waarden;

  /** Made when first asked for; who asks at the same moment makes the same. */
  private @Nullable List<Reden> redenen;

  Oordeel(Regel regel, Feiten feiten, int rij, int uitkomsten, Map<String, Object> waarden) {
    this.regel = regel;
    this.feiten = feiten;
    this.rij = rij;
    this.uitkomsten = uitkomsten;
    this.waarden = waarden;
  }

  public Regel regel() {
    return regel;
  }

  public Onderwerp onderwerp() {
    return regel.onderwerp();
  }

  public Feiten feiten() {
    return feiten;
  }

  /** The member it is about, when the rule is about the members of a list; else 0. */
  public int rij() {
    return rij;
  }

  /** Which members of a group this judgement looked at: its own, or all of them. */
  public int[] rijen(Groep groep) {
    boolean eigen = regel.per().filter(groep::equals).isPresent();
    return eigen ? new int[] {rij} : IntStream.range(0, feiten.hoogstens(groep)).toArray();
  }

  public Uitkomst uitkomst() {
    return Uitkomst.van(uitkomsten);
  }

  /** The conditions that were weighed, in the order of the law. */
  public List<Reden> redenen() {
    List<Reden> gemaakt = redenen;
    if (gemaakt == null) {
      gemaakt = List.copyOf(regel.redenen(feiten, rij));
      redenen = gemaakt;
    }
    return gemaakt;
  }

  /** Dates, numbers and words beside the outcome, by name; what is still open is not in it. */
  public Map<String, Object> waarden() {
    return Collections.unmodifiableMap(waarden);
  }

  /** What the reader must know, in plain Dutch. */
  public List<String> kanttekeningen() {
    return regel.gezegd(feiten, rij).stream()
        .map(kanttekening -> vulIn(kanttekening.tekst()))
        .toList();
  }

  /** The questions whose answers settle what is open, the one to ask first at the front. */
  public List<Vraag> ontbreekt() {
    return Vragen.bij(regel, feiten, rij, uitkomsten);
  }

  /** Why, in a sentence or two of plain Dutch. */
  public String uitleg() {
    return switch (uitkomsten) {
      case Uitkomsten.JA -> uitlegBijJa();
      case Uitkomsten.NEE -> doorslag(redenen(), Uitkomsten.NEE);
      case Uitkomsten.ONBEPAALD -> doorslag(redenen(), Uitkomsten.ONBEPAALD);
      default -> uitlegBijOpen();
    };
  }

  private String uitlegBijJa() {
    for (Uitleg uitleg : regel.bijJa()) {
      boolean geldt = Redenering.staatVast(uitleg.als(), feiten, rij);
      if (geldt && isInTeVullen(uitleg.tekst())) {
        return vulIn(uitleg.tekst());
      }
    }
    return "Ja: aan alle voorwaarden is voldaan.";
  }

  private String uitlegBijOpen() {
    List<Vraag> vragen = ontbreekt();
    return vragen.isEmpty()
        ? "Dit is nu niet te zeggen."
        : "Dit is nog niet te zeggen. De eerste vraag is: " + vragen.getFirst().tekst();
  }

  /** The reason that tips the balance: in a conjunction the part that failed, else the whole. */
  private static String doorslag(List<Reden> redenen, int gezocht) {
    for (Reden reden : redenen) {
      if (reden.uitkomsten() == gezocht) {
        Voorwaarde inhoud = reden.voorwaarde().inhoud();
        boolean inDelen =
            inhoud instanceof Voorwaarde.Alle
                || (inhoud instanceof Voorwaarde.BuitenBeeld && reden.isOnbepaald());
        boolean dieper =
            inDelen && reden.delen().stream().anyMatch(deel -> deel.uitkomsten() == gezocht);
        return dieper ? doorslag(reden.delen(), gezocht) : reden.voorwaarde().anders();
      }
    }
    return redenen.isEmpty() ? "" : redenen.getFirst().voorwaarde().anders();
  }

  private boolean isInTeVullen(String tekst) {
    int open = tekst.indexOf('{');
    while (open >= 0) {
      int dicht = tekst.indexOf('}', open);
      if (!waarden.containsKey(tekst.substring(open + 1, dicht))) {
        return false;
      }
      open = tekst.indexOf('{', dicht);
    }
    return true;
  }

  private static String toon(@Nullable Object waarde) {
    return switch (waarde) {
      case LocalDate dag -> DATUM.format(dag);
      case BigDecimal getal -> getal.toPlainString().replace('.', ',');
      case null, default -> String.valueOf(waarde);
    };
  }

  private String vulIn(String tekst) {
    StringBuilder uit = new StringBuilder();
    int vanaf = 0;
    for (int open = tekst.indexOf('{'); open >= 0; open = tekst.indexOf('{', vanaf)) {
      int dicht = tekst.indexOf('}', open);
      Object waarde = waarden.get(tekst.substring(open + 1, dicht));
      uit.append(tekst, vanaf, open).append(toon(waarde));
      vanaf = dicht + 1;
    }
    return uit.append(tekst, vanaf, tekst.length()).toString();
  }
}
