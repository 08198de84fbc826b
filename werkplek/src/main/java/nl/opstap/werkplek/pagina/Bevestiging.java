package nl.opstap.werkplek.pagina;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What was done just before, told once on the page that somebody comes to.
 *
 * @param regels what became another by it; may be empty
 */
public record Bevestiging(String wat, List<String> regels) {

  private static final String NAAM = "bevestiging";

  /** As many lines as anybody reads before going on. */
  private static final int MEESTE = 6;

  /** Cuts what is too long to read. */
  public Bevestiging {
    if (regels.size() > MEESTE) {
      int meer = regels.size() - MEESTE;
      List<String> begin = new java.util.ArrayList<>(regels.subList(0, MEESTE));
      begin.add("En nog %d; de tijdlijn heeft alles.".formatted(meer));
      regels = begin;
    }
    regels = List.copyOf(regels);
  }

  /** Keeps it for the page that this request sends the browser to. */
  public static void zet(Bevestiging dit) {
    if (RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes hier) {
      RequestContextUtils.getOutputFlashMap(hier.getRequest()).put(NAAM, dit);
    }
  }

  /** The one for this page; empty when nothing was done just before. */
  static Optional<Bevestiging> van(HttpServletRequest vraag) {
    Map<String, ?> bewaard = RequestContextUtils.getInputFlashMap(vraag);
    return bewaard != null && bewaard.get(NAAM) instanceof Bevestiging dit
        ? Optional.of(dit)
        : Optional.empty();
  }
}
