package nl.opstap.werkplek.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Tells a lock that was waited for too long from other faults: who hears of it can try again. By
 * itself Spring does not know the code that PostgreSQL has for that.
 */
@Configuration
class Foutvertaling {

  @Bean
  SQLExceptionTranslator fouten() {
    return new SQLErrorCodeSQLExceptionTranslator("PostgreSQL");
  }
}
