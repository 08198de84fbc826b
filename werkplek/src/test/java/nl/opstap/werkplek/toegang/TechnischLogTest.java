package nl.opstap.werkplek.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The technical log is read by people who may not see what is in dossiers. */
class TechnischLogTest {

  private static final String BSN = "999.993.653";

  private final Proefomgeving omgeving = Proefomgeving.start();

  @Test
  void what_somebody_types_is_not_in_it() throws Exception {
    Logger alles = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    alles.addAppender(log);
    try {
      int gemeente = omgeving.nieuweGemeente();
      Integer team = omgeving.nieuwTeam(gemeente);
      for (Rol rol : List.of(Rol.TEAMLEIDER, Rol.KLANTMANAGER)) {
        Bezoeker wie = Bezoeker.als(omgeving.nieuweMedewerker(gemeente, team, rol));
        wie.haal("/toezicht/dossier?dossier=" + BSN);
        wie.haal("/noodtoegang?dossier=" + BSN);
        wie.haal("/dossiers/" + BSN);
        wie.haal("/bestaat-niet/" + BSN);
        wie.haal("/aanmelden?gemeente=" + BSN);
        wie.haal("/werklijst?na=" + BSN + "&filter=" + BSN);
        wie.haal("/api/v1/dossiers/" + BSN);
        wie.haal("/api/v1/dossiers?na=" + BSN);
        wie.stuur("/overdracht", Map.of("vanWie", BSN, "aan", BSN, "reden", BSN));
        wie.stuur("/aanmelden", Map.of("wie", BSN));
        wie.stuurJson("/api/v1/dossiers/_zoek", "{\"wat\": 1, \"" + BSN + "\": 1}", Map.of());
      }
    } finally {
      alles.detachAppender(log);
    }

    assertThat(log.list.stream().map(TechnischLogTest::regel))
        .noneMatch(regel -> regel.contains(BSN) || regel.contains("999993653"));
  }

  @Test
  void what_is_searched_for_is_not_repeated_when_it_can_be_a_number_of_somebody() throws Exception {
    int gemeente = omgeving.nieuweGemeente();
    Bezoeker anne =
        Bezoeker.als(
            omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER));

    for (String wat : List.of("999993653", BSN, "9999 93 653", "Jansen 999-993-653")) {
      assertThat(anne.stuur("/zoeken", Map.of("wat", wat)).body()).doesNotContain(wat);
    }
    assertThat(anne.haal("/zoeken?wat=Jansen+12").body()).contains("Jansen 12");
  }

  @Test
  void an_event_is_one_line_whatever_was_thrown() {
    LoggingEvent gebeurd =
        new LoggingEvent(
            "",
            (Logger) LoggerFactory.getLogger("proef"),
            Level.ERROR,
            "een\ntwee\r\nINFO nagemaakt",
            new IllegalStateException("drie\nvier", new IllegalArgumentException("vijf\n\n")),
            null);

    String tekst = regel(gebeurd);

    assertThat(tekst.strip().lines()).hasSize(1);
    assertThat(tekst).contains("een", "vier", "vijf");
  }

  /** As the log of the program itself writes it. */
  private static String regel(ILoggingEvent gebeurd) {
    LoggerContext zoals = new LoggerContext();
    zoals.setMDCAdapter(Objects.requireNonNull(org.slf4j.MDC.getMDCAdapter()));
    JoranConfigurator lezer = new JoranConfigurator();
    lezer.setContext(zoals);
    try {
      lezer.doConfigure(Objects.requireNonNull(TechnischLogTest.class.getResource("/logback.xml")));
    } catch (ch.qos.logback.core.joran.spi.JoranException e) {
      throw new IllegalStateException(e);
    }
    ConsoleAppender<ILoggingEvent> uit =
        (ConsoleAppender<ILoggingEvent>)
            zoals.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).getAppender("console");
    byte[] geschreven = ((PatternLayoutEncoder) uit.getEncoder()).encode(gebeurd);
    zoals.stop();
    return new String(geschreven, StandardCharsets.UTF_8);
  }
}
