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
 */
record Eigentabel(Beslistabel tabel, Indeling indeling) {

  /** As much as a form can carry, and several times the national tables. */
  private static final int LANGSTE = 50_000;

  private static final int LANGSTE_TOELICHTING = 500;
  private static final Beslistabel LEEG =
      new Beslistabel("Onleesbaar", "", true, List.of(), "categorie", List.of());
  private static final Logger LOG = LoggerFactory.getLogger(Eigentabel.class);

  /** A book is made once of a table, and rules are made again only when it was long not asked. */
  private static final Cache<String, Wetboek> BOEKEN =
      Caffeine.newBuilder().maximumSize(50).build();

  /**
   * Reads a file.
   *
   * @throws Veldfout when it is no table that can classify activities; says where, and why
   */
  static Eigentabel lees(String dmn) throws Veldfout {
    try {
      Beslistabel tabel = Dmn.lees(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
      Vrijetekst.lees(tabel.naam(), LANGSTE_TOELICHTING);
      for (Beslistabel.Rij rij : tabel.rijen()) {
        Vrijetekst.lees(rij.toelichting(), LANGSTE_TOELICHTING);
      }
      Eigentabel uit = new Eigentabel(tabel, Indeling.van(tabel));
      if (uit.bewaard().length() > LANGSTE) {
        throw new Veldfout("Deze tabel is te groot. Maak haar kleiner, of splits haar.");
      }
      return uit;
    } catch (DmnFout | Tekstfout fout) {
      throw new Veldfout(String.valueOf(fout.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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

  String bewaard() {
    return Dmn.schrijf(tabel);
  }

  /** What may be wrong with it: combinations that fit no row, rows whose turn never comes. */
  List<String> bevindingen() {
    return Tabelanalyse.van(tabel, Indeling::feit).stream()
        .map(Tabelanalyse.Bevinding::zin)
        .toList();
  }

  /** As people call it. */
  String omschrijving() {
    return "%s, %d rijen".formatted(tabel.naam(), tabel.rijen().size());
  }
}
