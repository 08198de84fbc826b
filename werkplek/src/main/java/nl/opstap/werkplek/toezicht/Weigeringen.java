package nl.opstap.werkplek.toezicht;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opstap.werkplek.dossier.Toewijzingen;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.logboek.Verwerking;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Betrokkene;
import nl.opstap.werkplek.toegang.Grens;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.NumberUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Writes down that somebody asked for a dossier and did not get it. */
@Configuration
class Weigeringen implements HandlerInterceptor, WebMvcConfigurer {

  private static final String NUMMER = "nummer";
  private static final String DOSSIER = "dossier";

  // Asked for when it is needed: pages are there before the database is.
  private final ObjectProvider<Logboek> logboek;
  private final ObjectProvider<Toewijzingen> toewijzingen;
  private final ObjectProvider<Grens> grens;
  private final ObjectProvider<TransactionTemplate> transactie;

  Weigeringen(
      ObjectProvider<Logboek> logboek,
      ObjectProvider<Toewijzingen> toewijzingen,
      ObjectProvider<Grens> grens,
      ObjectProvider<TransactionTemplate> transactie) {
    this.logboek = logboek;
    this.toewijzingen = toewijzingen;
    this.grens = grens;
    this.transactie = transactie;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    // Before what refuses, or it would not hear of it.
    registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
  }

  @Override
  public void afterCompletion(
      HttpServletRequest vraag,
      HttpServletResponse antwoord,
      Object wat,
      @Nullable Exception fout) {
    // The page that tells of the refusal is no second one.
    if (vraag.getDispatcherType() != DispatcherType.REQUEST) {
      return;
    }
    int status = antwoord.getStatus();
    Optional<Aanwezige> wie = Aanwezigen.nu();
    Optional<Long> dossier =
        wat instanceof HandlerMethod pagina ? dossier(vraag, pagina) : Optional.empty();
    if ((status != 403 && status != 404) || wie.isEmpty() || dossier.isEmpty()) {
      return;
    }
    // Beyond what this person may see: it is written down with who answers for that dossier.
    grens
        .getObject()
        .alsProgramma(
            wie.get(),
            () -> {
              transactie.getObject().executeWithoutResult(_ -> schrijf(wie.get(), dossier.get()));
              return true;
            });
  }

  private void schrijf(Aanwezige wie, long nummer) {
    List<Betrokkene> wier =
        toewijzingen
            .getObject()
            .betrokkene(nummer)
            .map(List::of)
            // Of none that this person works for: each of them should be able to find it.
            .orElseGet(
                () -> wie.gemeenten().stream().map(een -> new Betrokkene(een, nummer)).toList());
    logboek
        .getObject()
        .schrijf(
            wie,
            wier,
            new Logboek.Gebeurd("gevraagd en niet gekregen", Verwerking.DIENSTVERLENING, false));
  }

  /**
   * The number in the address or in a parameter; empty when the page is not about a dossier,
   * whatever the address says.
   */
  private static Optional<Long> dossier(HttpServletRequest vraag, HandlerMethod pagina) {
    Object delen = vraag.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    String genoemd =
        delen instanceof Map<?, ?> namen && namen.get(NUMMER) instanceof String nummer
            ? nummer
            : isOverDossier(pagina) ? vraag.getParameter(DOSSIER) : null;
    if (genoemd == null) {
      return Optional.empty();
    }
    try {
      // As the page read it: 42, but 0x2A too.
      return Optional.of(NumberUtils.parseNumber(genoemd, Long.class));
    } catch (NumberFormatException geenNummer) {
      return Optional.empty();
    }
  }

  private static boolean isOverDossier(HandlerMethod pagina) {
    return Stream.of(pagina.getMethod().getParameters())
        .anyMatch(parameter -> parameter.getName().equals(DOSSIER));
  }
}
