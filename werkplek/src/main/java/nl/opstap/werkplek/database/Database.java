package nl.opstap.werkplek.database;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the data is, with the two accounts that use it: the owner, that makes tables, and the one
 * that the application works with.
 */
public record Database(String url, Account eigenaar, Account werkplek) {

  /** The name of the account that migrations grant rights to. */
  static final String WERKPLEK = "opstap_werkplek";

  /** An account of the database. */
  public record Account(String naam, String wachtwoord) {
    /** Never the password. */
    @Override
    public String toString() {
      return naam;
    }
  }

  /** The same as settings of the application. */
  public Map<String, Object> instellingen() {
    Map<String, Object> uit = new LinkedHashMap<>();
    uit.put("spring.datasource.url", url);
    uit.put("spring.datasource.username", werkplek.naam());
    uit.put("spring.datasource.password", werkplek.wachtwoord());
    uit.put("spring.flyway.url", url);
    uit.put("spring.flyway.user", eigenaar.naam());
    uit.put("spring.flyway.password", eigenaar.wachtwoord());
    return uit;
  }
}
