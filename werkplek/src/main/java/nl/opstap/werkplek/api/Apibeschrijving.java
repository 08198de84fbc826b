package nl.opstap.werkplek.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.opstap.werkplek.toegang.Openbaar;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API, for everybody, and its version in every answer. */
@RestController
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Apibeschrijving extends OncePerRequestFilter {

  private static final String BEGIN = "/api/";

  private final byte[] beschrijving;
  private final String versie;

  Apibeschrijving() {
    try (InputStream bestand = Apibeschrijving.class.getResourceAsStream("/api/openapi.json")) {
      if (bestand == null) {
        throw new IllegalStateException("De beschrijving van de API ontbreekt in dit programma.");
      }
      beschrijving = bestand.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    versie = JsonMapper.shared().readTree(beschrijving).requiredAt("/info/version").asString();
  }

  @Openbaar
  @GetMapping("/api/v1/openapi.json")
  ResponseEntity<byte[]> openapi() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        // Anybody may read it, from any page.
        .header("Access-Control-Allow-Origin", "*")
        .body(beschrijving);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder)
      throws ServletException, IOException {
    if (isApi(vraag.getRequestURI())) {
      antwoord.setHeader("API-Version", versie);
    }
    verder.doFilter(vraag, antwoord);
  }

  /** Whether an address belongs to the API. */
  static boolean isApi(String adres) {
    return adres.startsWith(BEGIN);
  }
}
