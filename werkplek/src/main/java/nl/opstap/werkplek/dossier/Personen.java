package nl.opstap.werkplek.dossier;

import java.util.List;
import java.util.Optional;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Nummerzoekingen;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.veld.Velden;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Of a person there is one dossier in a municipality. The database keeps that, because only it sees
 * all dossiers, and two saves at the same moment.
 */
@Service
public class Personen {

  private static final String EEN_DOSSIER = "gegeven_een_dossier_per_persoon";

  private final JdbcClient jdbc;
  private final Grens grens;
  private final TransactionTemplate transactie;
  private final Nummerzoekingen zoekingen;

  Personen(
      JdbcClient jdbc, Grens grens, TransactionTemplate transactie, Nummerzoekingen zoekingen) {
    this.jdbc = jdbc;
    this.grens = grens;
    this.transactie = transactie;
    this.zoekingen = zoekingen;
  }

  /** What the refusal of the database means. */
  static RuntimeException vertaal(
      int gemeente, List<Vastlegging> wat, DataIntegrityViolationException fout) {
    ServerErrorMessage reden =
        fout.getCause() instanceof PSQLException oorzaak ? oorzaak.getServerErrorMessage() : null;
    if (reden == null || !EEN_DOSSIER.equals(reden.getConstraint())) {
      return fout;
    }
    return wat.stream()
        .filter(een -> Velden.isBsn(een.pad()))
        .flatMap(een -> een.waarde().stream())
        .findFirst()
        .<RuntimeException>map(bsn -> new Dubbelnummer(gemeente, bsn, fout))
        .orElse(fout);
  }

  /**
   * Says to who recorded it that there is a dossier already, and which one if this person may see
   * it. That there is one tells something of a person too, so it counts as a search that found
   * nothing. Not within a transaction.
   */
  public String bericht(Aanwezige wie, Dubbelnummer dubbel) {
    zoekingen.mis(wie);
    Optional<Long> dossier =
        Rechten.van(wie.rol(), Handeling.DOSSIER_ZIEN).isPresent()
            ? grens.binnen(wie, Handeling.DOSSIER_ZIEN, () -> vind(dubbel))
            : Optional.empty();
    return zin(dossier) + " Er is niets vastgelegd.";
  }

  /** The same for a command, that sees all dossiers of a municipality. */
  public String berichtAanProgramma(Aanwezige programma, Dubbelnummer dubbel) {
    return zin(grens.alsProgramma(programma, () -> vind(dubbel)));
  }

  private static String zin(Optional<Long> dossier) {
    return dossier
        .map(nummer ->
            "Dit burgerservicenummer staat al in dossier %d. Van een persoon is er één dossier."
                .formatted(nummer))
        .orElse(
            "Dit burgerservicenummer staat al in een ander dossier van de gemeente, dat niet bij uw"
                + " werk hoort. Vraag uw teamleider.");
  }

  private Optional<Long> vind(Dubbelnummer dubbel) {
    Optional<Long> dossier =
        transactie.execute(_ ->
            jdbc.sql(
                    """
                    select dossier from gegeven
                    where gemeente = :gemeente and waarde = :bsn and pad = 'ouder.bsn'
                      and upper_inf(bekend)
                    limit 1
                    """)
                .param("gemeente", dubbel.gemeente())
                .param("bsn", dubbel.bsn())
                .query(Long.class)
                .optional());
    return dossier == null ? Optional.empty() : dossier;
  }
}
