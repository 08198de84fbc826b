package nl.opstap.recht.kern;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The receipt of a judgement.
 *
 * @param versie version of the rules
 * @param teksten texts of law that were used, as number and first day
 * @param tabellen tables that were used
 * @param vingerafdruk SHA-256 over the facts, the rules as they show themselves, the tables and the
 *     version: the same again only when nothing of these changed
 */
public record Bewijs(
    String versie, List<String> teksten, List<String> tabellen, String vingerafdruk) {

  private static final String VERSIE = versieVanRegels();

  /**
   * The part that cases judged by the same rules share: worth keeping when many are judged.
   *
   * @param regels the rules
   * @param afdruk SHA-256 over the rules as they show themselves, their tables and the version
   */
  public record Regels(List<Regel> regels, String afdruk) {
    public static Regels van(List<Regel> regels) {
      StringBuilder inhoud = new StringBuilder(16_384).append(VERSIE).append('\n');
      for (Regel regel : regels) {
        regel.tabellen().forEach(tabel -> inhoud.append(tabel).append('\n'));
        inhoud.append(Regeltekst.van(regel));
      }
      return new Regels(List.copyOf(regels), vingerafdruk(inhoud));
    }

    /** The receipt of a case that was judged by these rules. */
    public Bewijs bij(Feiten feiten) {
      SortedSet<String> teksten = new TreeSet<>();
      SortedSet<String> tabellen = new TreeSet<>();
      LocalDate peildatum = feiten.peildatum();
      for (Regel regel : regels) {
        regel.tabellen().forEach(tabel -> tabellen.add(tabel.naam()));
        for (Vindplaats plaats : Regeltekst.vindplaatsen(regel)) {
          plaats
              .regeling()
              .tekstOp(peildatum)
              .ifPresent(tekst -> teksten.add(plaats.regeling().id() + "/" + tekst));
        }
      }
      StringBuilder inhoud = new StringBuilder(2_048).append(afdruk).append('\n');
      feiten.schrijf(inhoud);
      return new Bewijs(
          VERSIE, List.copyOf(teksten), List.copyOf(tabellen), "sha256:" + vingerafdruk(inhoud));
    }
  }

  private static String vingerafdruk(CharSequence inhoud) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] som = sha256.digest(inhoud.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(som);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Elke Java kent SHA-256", e);
    }
  }

  private static String versieVanRegels() {
    try (InputStream in = Bewijs.class.getResourceAsStream("/nl/opstap/recht/versie.properties")) {
      Properties versie = new Properties();
      versie.load(in);
      return versie.getProperty("versie");
    } catch (IOException e) {
      throw new UncheckedIOException("De versie van de regels is niet te lezen", e);
    }
  }
}
