package nl.opstap.werkplek.toegang;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Tells the database, at the start of a transaction, on whose behalf it works and how far that
 * person's right reaches: for the whole of a request, or for a part of the program. Otherwise the
 * database gives nothing.
 */
@Component
public class Grens {

  /**
   * On whose behalf, and for what.
   *
   * @param isAangemeld whether this person signed in for it, so that the rights of then must still
   *     be those of now
   */
  private record Werk(Aanwezige wie, String zicht, boolean metNoodtoegang, boolean isAangemeld) {
    static Werk voor(Aanwezige wie, Handeling handeling, boolean isAangemeld) {
      Wiens wiens = Rechten.eis(wie, handeling);
      return new Werk(
          wie,
          wie.dossier() == null ? wiens.naam() : "dossier",
          handeling == Handeling.DOSSIER_ZIEN,
          isAangemeld && wie.medewerker() != null);
    }
  }

  private static final String GEEF_DOOR =
      """
      select set_config('opstap.gemeenten', :gemeenten, true),
        set_config('opstap.zicht', :zicht, true),
        set_config('opstap.team', :team, true),
        set_config('opstap.dossier', :dossier, true),
        set_config('opstap.moment', :moment, true),
        set_config('opstap.noodtoegang', :noodtoegang, true),
        set_config('opstap.medewerker', :medewerker, true),
        not :aangemeld or exists (
          select from medewerker m
          where m.id = nullif(:medewerker, '')::uuid and m.rol = :rol
            and m.team is not distinct from nullif(:team, '')::integer
            and :gemeenten::smallint[] =
              array(select w.gemeente from werkt_voor w
                where w.uitvoerder = m.uitvoerder order by w.gemeente)) as mag_nog
      """;

  private static final ScopedValue<Werk> WERK = ScopedValue.newInstance();

  private final JdbcClient jdbc;
  private final Clock klok;

  Grens(JdbcClient jdbc, Clock klok) {
    this.jdbc = jdbc;
    this.klok = klok;
  }

  /**
   * Does something on behalf of a person. Nothing may be going on in the database yet.
   *
   * @throws GeenRecht when the person may not do this with anybody's dossier
   */
  public <T> T binnen(Aanwezige wie, Handeling handeling, Supplier<T> doe) {
    return binnen(Werk.voor(wie, handeling, false), doe);
  }

  /** Does something on behalf of the program itself, for all that somebody works for. */
  public <T> T alsProgramma(Aanwezige wie, Supplier<T> doe) {
    return binnen(new Werk(wie, Wiens.GEMEENTE.naam(), false, false), doe);
  }

  private <T> T binnen(Werk werk, Supplier<T> doe) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("De grens staat vast voordat een transactie begint.");
    }
    return ScopedValue.where(WERK, werk).call(doe::get);
  }

  /**
   * From now on this request works on behalf of a person.
   *
   * @throws GeenRecht when the person may not do this with anybody's dossier
   */
  static void binnenVraag(HttpServletRequest vraag, Aanwezige wie, Handeling handeling) {
    vraag.setAttribute(Werk.class.getName(), Werk.voor(wie, handeling, true));
  }

  private static Optional<Werk> werk() {
    if (WERK.isBound()) {
      return Optional.of(WERK.get());
    }
    return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
        .map(vraag ->
            (Werk) vraag.getAttribute(Werk.class.getName(), RequestAttributes.SCOPE_REQUEST));
  }

  /** The municipalities that it is work for; empty outside any. */
  Optional<List<Integer>> gemeenten() {
    return werk().map(werk -> werk.wie().gemeenten());
  }

  /** As PostgreSQL reads an array of them. */
  static String alsReeks(Collection<Integer> gemeenten) {
    return gemeenten.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }

  /** The municipalities in a column that is an array of them. */
  static List<Integer> reeks(ResultSet rij, String kolom) throws SQLException {
    return Stream.of((Short[]) rij.getArray(kolom).getArray()).map(Short::intValue).toList();
  }

  /**
   * Passes it to the database; for who begins a transaction.
   *
   * @throws AanmeldingVerlopen when the rights of who signed in have changed since
   */
  void geefDoor() {
    Optional<Werk> werk = werk();
    if (werk.isEmpty()) {
      return;
    }
    Aanwezige wie = werk.get().wie();
    boolean magNog =
        jdbc.sql(GEEF_DOOR)
            .param("gemeenten", alsReeks(wie.gemeenten()))
            .param("zicht", werk.get().zicht())
            .param("team", wie.team() == null ? "" : wie.team().toString())
            .param("dossier", wie.dossier() == null ? "" : wie.dossier().toString())
            .param("moment", klok.instant().toString())
            .param("noodtoegang", werk.get().metNoodtoegang() ? "ja" : "nee")
            .param("medewerker", wie.medewerker() == null ? "" : wie.medewerker().toString())
            .param("aangemeld", werk.get().isAangemeld())
            .param("rol", wie.rol().naam())
            .query((rij, _) -> rij.getBoolean("mag_nog"))
            .single();
    if (!magNog) {
      throw new AanmeldingVerlopen();
    }
  }
}
