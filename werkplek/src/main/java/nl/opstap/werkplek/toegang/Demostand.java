package nl.opstap.werkplek.toegang;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether this is the demo, which lets people in without a password. Only code that starts it can
 * say so: no setting does, wherever it comes from.
 */
public final class Demostand implements Condition {

  private static final String NAAM = "de demo";

  /**
   * Makes an application the demo.
   *
   * @throws IllegalStateException when it starts, if people sign in at an identity provider
   */
  public static void zetAan(SpringApplication app) {
    app.addInitializers(context -> {
      if (context.getEnvironment().containsProperty("opstap.oidc.uitgever")) {
        throw new IllegalStateException(
            "Er is een aanmelddienst genoemd (OPSTAP_OIDC_UITGEVER). De demo laat iedereen zonder"
                + " wachtwoord binnen, en start daarom niet.");
      }
      context.getBeanFactory().registerSingleton(NAAM, Demostand.class);
    });
  }

  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    ConfigurableListableBeanFactory bonen = context.getBeanFactory();
    return bonen != null && bonen.containsSingleton(NAAM);
  }
}
