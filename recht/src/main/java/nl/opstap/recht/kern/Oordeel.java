package nl.opstap.recht.kern;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a case: yes, no or not known yet, with its reasons. It keeps the rule and the
 * facts it rests on, so everything it tells can be told again; reasons, sentences and open
 * questions are made when they are asked for.
 */
public final class Oordeel {

  private final Regel regel;
  private final Feiten feiten;
  private final int rij;
  private final int uitkomsten;
  private final Waarden waarden;

  /** Made when first asked for; who asks at the same moment makes the same. */
  private @Nullable List<Reden> redenen;

  Oordeel(Regel regel, Feiten feiten, int rij, int uitkomsten, Waarden waarden) {
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

  /** How the subject stands. */
  public Status status() {
    Uitkomst uitkomst = uitkomst();
    return regel.statussen().stream()
        .filter(
            geval -> geval.uitkomst() == uitkomst && Redenering.staatVast(geval.als(), feiten, rij))
        .map(Status.Geval::status)
        .findFirst()
        .orElse(Status.bij(uitkomst));
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

  /** Days, numbers and words beside the outcome; what is still open is not in it. */
  public Waarden waarden() {
    return waarden;
  }

  /** One of them; empty when it is not told. */
  public <T> Optional<T> waarde(Sleutel<T> sleutel) {
    return waarden.van(sleutel);
  }

  /** What the reader must know, in plain Dutch. */
  public List<String> kanttekeningen() {
    return regel.gezegd(feiten, rij).stream()
        .map(Kanttekening::tekst)
        .filter(this::isInTeVullen)
        .map(this::vulIn)
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
                || (reden.isOnbepaald()
                    && (inhoud instanceof Voorwaarde.BuitenBeeld
                        || inhoud instanceof Voorwaarde.Enige));
        boolean dieper =
            inDelen && reden.delen().stream().anyMatch(deel -> deel.uitkomsten() == gezocht);
        return dieper ? doorslag(reden.delen(), gezocht) : reden.tekst();
      }
    }
    return gezocht == Uitkomsten.NEE
        ? "Nee, ook zonder wat nog niet bekend is: aan alle voorwaarden samen kan niet worden voldaan."
        : "Dit is nu niet te zeggen: de wet of de indeling laat het open.";
  }

  private boolean isInTeVullen(String tekst) {
    int open = tekst.indexOf('{');
    while (open >= 0) {
      int dicht = tekst.indexOf('}', open);
      if (waarden.tekst(tekst.substring(open + 1, dicht)).isEmpty()) {
        return false;
      }
      open = tekst.indexOf('{', dicht);
    }
    return true;
  }

  private String vulIn(String tekst) {
    StringBuilder uit = new StringBuilder();
    int vanaf = 0;
    for (int open = tekst.indexOf('{'); open >= 0; open = tekst.indexOf('{', vanaf)) {
      int dicht = tekst.indexOf('}', open);
      uit.append(tekst, vanaf, open);
      uit.append(waarden.tekst(tekst.substring(open + 1, dicht)).orElse(""));
      vanaf = dicht + 1;
    }
    return uit.append(tekst, vanaf, tekst.length()).toString();
  }
}
