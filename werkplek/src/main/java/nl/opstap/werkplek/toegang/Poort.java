package nl.opstap.werkplek.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.cors.PreFlightRequestHandler;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Lets a request through to its page when the table of rights says so. A page that does not say
 * what it requires is reached by nobody.
 */
@Configuration
class Poort implements HandlerInterceptor, WebMvcConfigurer {

  private static final String BEURT = Beurten.Beurt.class.getName();

  /** As many requests as a browser sends at once. */
  private static final int TEGELIJK = 6;

  private static final int WACHTEND = 50;
  private static final Duration GEDULD = Duration.ofSeconds(5);

  /** By person: who asks for much at once waits for themselves, and keeps nobody else waiting. */
  private final Beurten<Object> beurten =
      new Beurten<>("vragen van een persoon", TEGELIJK, WACHTEND, GEDULD);

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wat) {
    if (wat instanceof ResourceHttpRequestHandler
        || wat instanceof PreFlightRequestHandler
        || isVanSpring(wat)) {
      return true;
    }
    if (!(wat instanceof HandlerMethod pagina)) {
      throw new IllegalStateException("Deze pagina zegt niet wat zij vereist: " + wat);
    }
    if (pagina.hasMethodAnnotation(Openbaar.class)) {
      return true;
    }
    Vereist vereist = pagina.getMethodAnnotation(Vereist.class);
    if (vereist == null) {
      throw new IllegalStateException("Deze pagina zegt niet wat zij vereist: " + pagina);
    }
    Optional<Aanwezige> wie = Aanwezigen.nu();
    if (wie.isEmpty()) {
      throw new IllegalStateException("Zonder aanmelding is hier niemand te bereiken.");
    }
    Grens.binnenVraag(vraag, wie.get(), vereist.value());
    UUID medewerker = wie.get().medewerker();
    vraag.setAttribute(BEURT, beurten.neem(medewerker == null ? wie.get() : medewerker));
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest vraag,
      HttpServletResponse antwoord,
      Object wat,
      @Nullable Exception fout) {
    if (vraag.getAttribute(BEURT) instanceof Beurten.Beurt beurt) {
      vraag.removeAttribute(BEURT);
      beurt.close();
    }
  }

  /** What answers which methods an address knows (OPTIONS); nothing of a person is in it. */
  private static boolean isVanSpring(Object wat) {
    return wat instanceof HandlerMethod pagina
        && pagina.getBeanType().getPackageName().startsWith("org.springframework");
  }
}
