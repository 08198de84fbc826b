package nl.opstap.werkplek.beleid;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import nl.opstap.recht.Wetboek;
import nl.opstap.recht.kern.Beslistabel;
import nl.opstap.recht.kern.dmn.Dmn;
import nl.opstap.recht.kern.dmn.DmnFout;
import nl.opstap.recht.kern.dmn.Tabelanalyse;
import nl.opstap.recht.kinderopvang.Indeling;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.veld.Veldfout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A municipality's own table for activities. Kept as a file of DMN in one spelling, without what an
 * editor keeps for itself.
 *
 * @param bewaard the text under which it is kept
 * @param bevindingen what may be wrong with it: combinations that fit no row, rows whose turn never
 *     comes
 */
record Eigentabel(Beslistabel tabel, Indeling indeling, String bewaard, List<String> bevindingen) {

  /** Signs, as we write it: fits in a form with the rest of it, and is several national tables. */
  private static final int LANGSTE = 50_000;

  private static final int LANGSTE_TEKST = 500;
  private static final Beslistabel LEEG =
      new Beslistabel("Onleesbaar", "", true, List.of(), "categorie", List.of());
  private static final Logger LOG = LoggerFactory.getLogger(Eigentabel.class);

  /** Reading, looking for gaps and making rules are done once of a text. */
  private static final Cache<String, Eigentabel> GELEZEN =
      Caffeine.newBuilder().maximumSize(50).build();

  private static final Cache<String, Wetboek> BOEKEN =
      Caffeine.newBuilder().maximumSize(50).build();

  /**
   * Reads a file.
   *
   * @throws Veldfout when it is no table that can classify activities; says where, and why
   */
  static Eigentabel lees(String dmn) throws Veldfout {
    Eigentabel bekend = GELEZEN.getIfPresent(dmn);
    if (bekend == null) {
      bekend = leesOpnieuw(dmn);
      GELEZEN.put(dmn, bekend);
    }
    return bekend;
  }

  private static Eigentabel leesOpnieuw(String dmn) throws Veldfout {
    try {
      Beslistabel tabel = Dmn.lees(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
      eisTekst("De naam van de tabel", tabel.naam());
      for (int i = 0; i < tabel.rijen().size(); i++) {
        eisTekst("De toelichting van rij " + (i + 1), tabel.rijen().get(i).toelichting());
      }
      Indeling indeling = Indeling.van(tabel);
      String bewaard = Dmn.schrijf(tabel);
      if (bewaard.length() > LANGSTE) {
        throw new Veldfout(
            "Deze tabel is te groot. Voeg rijen samen, of schrijf kortere toelichtingen.");
      }
      return new Eigentabel(tabel, indeling, bewaard, bevindingen(tabel));
    } catch (DmnFout fout) {
      throw new Veldfout(String.valueOf(fout.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void eisTekst(String waar, String tekst) throws Veldfout {
    try {
      Vrijetekst.lees(tekst, LANGSTE_TEKST);
    } catch (Tekstfout fout) {
      throw new Veldfout(waar + ": " + fout.getMessage());
    }
  }

  /** The rules with a table that was kept. */
  static Wetboek wetboek(String bewaard) {
    return BOEKEN.get(bewaard, Eigentabel::maak);
  }

  /** With one that this edition cannot read any more, a person decides on every activity. */
  private static Wetboek maak(String bewaard) {
    try {
      return Wetboek.met(lees(bewaard).indeling(), Set.of());
    } catch (Veldfout e) {
      LOG.error("Een eigen tabel van een gemeente is niet meer te lezen.", e);
      return Wetboek.met(new Indeling(LEEG, LEEG), Set.of());
    }
  }

  private static List<String> bevindingen(Beslistabel tabel) {
    return Tabelanalyse.van(tabel, Indeling::feit).stream()
        .map(Tabelanalyse.Bevinding::zin)
        .toList();
  }

  /** As people call it. */
  String omschrijving() {
    return "%s, %d rijen".formatted(tabel.naam(), tabel.rijen().size());
  }
}
