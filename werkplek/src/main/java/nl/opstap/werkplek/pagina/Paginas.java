package nl.opstap.werkplek.pagina;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Makes pages from templates. A template gets what the page is about as {@code inhoud} and what
 * stands around it as {@code kader}.
 */
@Component
class Paginas implements ViewResolver {

  private final TemplateEngine sjablonen = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Menu menu;

  Paginas(Menu menu) {
    this.menu = menu;
  }

  @Override
  public @Nullable View resolveViewName(String naam, Locale taal) {
    return sjablonen.hasTemplate(naam + ".jte") ? new Pagina(naam + ".jte") : null;
  }

  private final class Pagina implements View {
    private final String sjabloon;

    Pagina(String sjabloon) {
      this.sjabloon = sjabloon;
    }

    @Override
    public String getContentType() {
      return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
        @Nullable Map<String, ?> model, HttpServletRequest vraag, HttpServletResponse antwoord)
        throws IOException {
      Map<String, @Nullable Object> alles = new HashMap<>();
      if (model != null) {
        alles.put("inhoud", model.get("inhoud"));
      }
      alles.put("kader", kader(vraag));
      // Made whole before anything is sent: a page that fails does not arrive by halves.
      Utf8ByteOutput uit = new Utf8ByteOutput();
      sjablonen.render(sjabloon, alles, uit);
      antwoord.setContentType(getContentType());
      antwoord.setContentLength(uit.getContentLength());
      uit.writeTo(antwoord.getOutputStream());
    }
  }

  private Kader kader(HttpServletRequest vraag) {
    Aanwezige wie = Aanwezigen.nu().orElse(null);
    Kader.Csrf csrf =
        vraag.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken teken
            ? new Kader.Csrf(teken::getParameterName, teken::getToken)
            : new Kader.Csrf(() -> "_csrf", () -> "");
    return new Kader(
        wie, wie == null ? List.of() : menu.van(wie), csrf, Bevestiging.van(vraag).orElse(null));
  }
}
