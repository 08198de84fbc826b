package nl.opstap.werkplek.database;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with another key than the database began with: search and the log of parents
 * would find nothing then, without a word.
 */
@Component
class Sleutelcontrole implements InitializingBean {

  static final String ANDERE =
      "OPSTAP_SLEUTEL is een andere dan die waarmee deze database begon. Zoeken op BSN en het logboek"
          + " zouden niets meer vinden. Er is niets veranderd. Zet de sleutel van toen terug.";

  private final JdbcClient jdbc;
  private final Sleutel sleutel;

  Sleutelcontrole(JdbcClient jdbc, Sleutel sleutel) {
    this.jdbc = jdbc;
    this.sleutel = sleutel;
  }

  @Override
  public void afterPropertiesSet() {
    if (isAndere(jdbc, sleutel)) {
      throw new IllegalStateException(ANDERE);
    }
  }

  /** Whether the database began with another key; not so when it has not begun. */
  static boolean isAndere(JdbcClient jdbc, Sleutel sleutel) {
    boolean isBegonnen =
        jdbc.sql("select to_regclass('public.sleutelafdruk') is not null")
            .query(Boolean.class)
            .single();
    return isBegonnen
        && jdbc.sql("select exists (select from sleutelafdruk where afdruk <> :afdruk)")
            .param("afdruk", sleutel.afdruk())
            .query(Boolean.class)
            .single();
  }
}
