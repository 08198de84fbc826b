package nl.opstap.werkplek;

import java.time.Clock;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The application. */
@SpringBootApplication
@EnableScheduling
public class Werkplek {

  /**
   * An application with these settings. The environment cannot overrule them: it may hold a
   * variable that Spring happens to read as the same setting.
   */
  public static SpringApplication met(Map<String, Object> instellingen) {
    SpringApplication app = new SpringApplication(Werkplek.class);
    app.addInitializers(context ->
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new MapPropertySource("opstap", instellingen)));
    return app;
  }

  @Bean
  Clock klok() {
    return Clock.system(java.time.ZoneId.of("Europe/Amsterdam"));
  }
}
