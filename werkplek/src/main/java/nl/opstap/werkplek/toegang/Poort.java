package nl.opstap.werkplek.toegang;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
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

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this);
  }

  @Override
  public boolean preHandle(HttpServletRequest vraag, HttpServletResponse antwoord, Object wat) {
    if (wat instanceof ResourceHttpRequestHandler || isVanSpring(wat)) {
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
    return true;
  }

  /** What answers which methods an address knows (OPTIONS); nothing of a person is in it. */
  private static boolean isVanSpring(Object wat) {
    return wat instanceof HandlerMethod pagina
        && pagina.getBeanType().getPackageName().startsWith("org.springframework");
  }
}
