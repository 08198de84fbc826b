package nl.opstap.werkplek.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rechten;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.toegang.Wiens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Handing over a dossier, or a whole caseload. */
@Controller
public class Overdrachtpaginas {

  private static final int LANGSTE_REDEN = 500;
  private static final String NIEMAND = "niemand";

  private final Overdracht overdracht;
  private final Dossiers dossiers;

  Overdrachtpaginas(Overdracht overdracht, Dossiers dossiers) {
    this.overdracht = overdracht;
    this.dossiers = dossiers;
  }

  /**
   * The form, and what became of it.
   *
   * @param dossier number of the only one to hand over; empty for all of somebody
   * @param gevers whose dossiers these can be; empty when that is fixed
   * @param fout what is wrong with what was filled in; empty when nothing is
   * @param gedaan what was done; empty when nothing was
   */
  public record Formulier(
      String dossier,
      List<Keuze> gevers,
      List<Keuze> nemers,
      String reden,
      String fout,
      String gedaan) {}

  /** Somebody to choose. */
  public record Keuze(String id, String naam, boolean isGekozen) {}

  @Vereist(Handeling.OVERDRAGEN)
  @GetMapping("/overdracht")
  ModelAndView formulier(@RequestParam(required = false) @Nullable Long dossier) {
    return pagina(dossier, null, null, "", "", "");
  }

  @Vereist(Handeling.OVERDRAGEN)
  @PostMapping("/overdracht")
  ModelAndView draagOver(
      @RequestParam(required = false) @Nullable Long dossier,
      @RequestParam(defaultValue = "") String vanWie,
      @RequestParam(defaultValue = "") String aan,
      @RequestParam(defaultValue = "") String reden) {
    Aanwezige wie = Aanwezigen.hier();
    UUID van = medewerker(vanWie);
    UUID naar = medewerker(aan);
    String waarom;
    try {
      waarom = Vrijetekst.lees(reden, LANGSTE_REDEN);
    } catch (Tekstfout fout) {
      return pagina(dossier, van, naar, reden, "Waarom? " + fout.getMessage(), "");
    }
    if (dossier == null && magTeam(wie) && van == null && !vanWie.equals(NIEMAND)) {
      return pagina(dossier, van, naar, waarom, "Kies van wie de dossiers nu zijn.", "");
    }
    if (naar == null) {
      return pagina(dossier, van, naar, waarom, "Kies wie de dossiers krijgt.", "");
    }
    if (waarom.isEmpty()) {
      return pagina(dossier, van, naar, waarom, "Schrijf waarom.", "");
    }
    UUID gever = dossier == null ? (magTeam(wie) ? van : wie.medewerker()) : huidige(dossier);
    return switch (overdracht.draagOver(wie, dossier, gever, naar, waarom)) {
      case Overdracht.Uitslag.Gedaan(int aantal) ->
          pagina(
              null,
              null,
              null,
              "",
              "",
              aantal == 1 ? "1 dossier is overgedragen." : aantal + " dossiers zijn overgedragen.");
      case Overdracht.Uitslag.Niet(String waaromNiet) -> {
        ModelAndView uit = pagina(dossier, van, naar, waarom, waaromNiet, "");
        uit.setStatus(HttpStatus.CONFLICT);
        yield uit;
      }
    };
  }

  /** Null for what is no account: nobody was chosen, or the text was made by hand. */
  private static @Nullable UUID medewerker(String tekst) {
    try {
      return UUID.fromString(tekst);
    } catch (IllegalArgumentException geenMedewerker) {
      return null;
    }
  }

  private @Nullable UUID huidige(long dossier) {
    return dossiers
        .open(dossier)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
        .behandelaar()
        .id();
  }

  private ModelAndView pagina(
      @Nullable Long dossier,
      @Nullable UUID van,
      @Nullable UUID aan,
      String reden,
      String fout,
      String gedaan) {
    Aanwezige wie = Aanwezigen.hier();
    if (dossier != null) {
      huidige(dossier);
    }
    List<Overdracht.Klantmanager> alle = overdracht.klantmanagers(wie.gemeente());
    List<Keuze> gevers =
        dossier == null && magTeam(wie)
            ? alle.stream().map(een -> keuze(een, van)).toList()
            : List.of();
    List<Keuze> nemers =
        alle.stream()
            .filter(een -> !Objects.equals(een.id(), wie.medewerker()))
            .map(een -> keuze(een, aan))
            .toList();
    ModelAndView uit =
        new ModelAndView(
            "overdracht",
            "inhoud",
            new Formulier(
                Optional.ofNullable(dossier).map(String::valueOf).orElse(""),
                gevers,
                nemers,
                reden,
                fout,
                gedaan));
    uit.setStatus(fout.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    return uit;
  }

  private static boolean magTeam(Aanwezige wie) {
    return Rechten.eis(wie, Handeling.OVERDRAGEN) != Wiens.EIGEN;
  }

  private static Keuze keuze(Overdracht.Klantmanager een, @Nullable UUID gekozen) {
    return new Keuze(
        een.id().toString(), een.naam() + " (" + een.team() + ")", een.id().equals(gekozen));
  }
}
