package nl.opstap.werkplek.caseload;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossierblad;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.invoer.Tekstfout;
import nl.opstap.werkplek.invoer.Vrijetekst;
import nl.opstap.werkplek.pagina.Gemeentekeuzen;
import nl.opstap.werkplek.pagina.Menukeuze;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Medewerkers;
import nl.opstap.werkplek.toegang.Medewerkers.Collega;
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
public class Overdrachtpaginas implements Dossierblad, Menukeuze {

  private static final int LANGSTE_REDEN = 500;
  private static final String NIEMAND = "niemand";

  private final Overdracht overdracht;
  private final Dossiers dossiers;
  private final Medewerkers medewerkers;
  private final Gemeentekeuzen keuzen;

  Overdrachtpaginas(
      Overdracht overdracht, Dossiers dossiers, Medewerkers medewerkers, Gemeentekeuzen keuzen) {
    this.overdracht = overdracht;
    this.dossiers = dossiers;
    this.medewerkers = medewerkers;
    this.keuzen = keuzen;
  }

  @Override
  public Link menu() {
    return new Link(20, Handeling.OVERDRAGEN, "Overdragen", "/overdracht");
  }

  @Override
  public List<Dossierblad.Deel> voor(Kijker kijker) {
    return kijker.mag(Handeling.OVERDRAGEN)
        ? List.of(new Stap("Draag over", "/overdracht?dossier=" + kijker.dossier().nummer()))
        : List.of();
  }

  /**
   * The form, and what became of it.
   *
   * @param dossier number of the only one to hand over; empty for all of somebody
   * @param gemeente whose that one is; empty for who works for no other, and for all of somebody
   * @param gevers whose dossiers these can be; empty when that is fixed
   * @param fout what is wrong with what was filled in; empty when nothing is
   * @param gedaan what was done; empty when nothing was
   */
  public record Formulier(
      String dossier,
      String gemeente,
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
    return pagina(new Invoer(dossier, null, null, ""), "", "");
  }

  /**
   * What somebody filled in.
   *
   * @param dossier the only one to hand over; null for all of somebody
   * @param van whose they are; null for nobody's, or when nobody was chosen
   * @param aan who gets them; null when nobody was chosen
   */
  private record Invoer(
      @Nullable Long dossier, @Nullable UUID van, @Nullable UUID aan, String reden) {

    static final Invoer LEEG = new Invoer(null, null, null, "");
  }

  @Vereist(Handeling.OVERDRAGEN)
  @PostMapping("/overdracht")
  ModelAndView draagOver(
      @RequestParam(required = false) @Nullable Long dossier,
      @RequestParam(defaultValue = "") String vanWie,
      @RequestParam(defaultValue = "") String aan,
      @RequestParam(defaultValue = "") String reden) {
    Invoer invoer = new Invoer(dossier, medewerker(vanWie), medewerker(aan), reden);
    try {
      invoer =
          new Invoer(dossier, invoer.van(), invoer.aan(), Vrijetekst.lees(reden, LANGSTE_REDEN));
    } catch (Tekstfout fout) {
      return pagina(invoer, "Waarom? " + fout.getMessage(), "");
    }
    boolean kiestGever = dossier == null && magTeam(Aanwezigen.hier());
    if (kiestGever && invoer.van() == null && !vanWie.equals(NIEMAND)) {
      return pagina(invoer, "Kies van wie de dossiers nu zijn.", "");
    }
    if (invoer.aan() == null) {
      return pagina(invoer, "Kies wie de dossiers krijgt.", "");
    }
    if (invoer.reden().isEmpty()) {
      return pagina(invoer, "Schrijf waarom.", "");
    }
    return draagOver(Aanwezigen.hier(), invoer, invoer.aan());
  }

  private ModelAndView draagOver(Aanwezige wie, Invoer invoer, UUID aan) {
    Overdracht.Uitslag uitslag =
        invoer.dossier() == null
            ? overdracht.draagAllesOver(
                wie, magTeam(wie) ? invoer.van() : wie.medewerker(), aan, invoer.reden())
            : overdracht.draagOver(
                wie,
                invoer.dossier(),
                open(invoer.dossier()).behandelaar().id(),
                aan,
                invoer.reden());
    return switch (uitslag) {
      case Overdracht.Uitslag.Gedaan(int aantal) ->
          pagina(
              Invoer.LEEG,
              "",
              aantal == 1 ? "1 dossier is overgedragen." : aantal + " dossiers zijn overgedragen.");
      case Overdracht.Uitslag.Niet(String waaromNiet) -> {
        ModelAndView uit = pagina(invoer, waaromNiet, "");
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

  private Dossier open(long dossier) {
    return dossiers
        .open(dossier)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ModelAndView pagina(Invoer invoer, String fout, String gedaan) {
    Aanwezige wie = Aanwezigen.hier();
    Long dossier = invoer.dossier();
    List<Integer> waar = dossier == null ? wie.gemeenten() : List.of(open(dossier).gemeente());
    List<Collega> alle = medewerkers.klantmanagers(waar);
    boolean isGemengd = alle.stream().map(Collega::uitvoerder).distinct().count() > 1;
    List<Keuze> gevers =
        dossier == null && magTeam(wie)
            ? alle.stream().map(een -> keuze(een, invoer.van(), isGemengd)).toList()
            : List.of();
    List<Keuze> nemers =
        alle.stream()
            .filter(een -> !Objects.equals(een.id(), wie.medewerker()))
            .map(een -> keuze(een, invoer.aan(), isGemengd))
            .toList();
    ModelAndView uit =
        new ModelAndView(
            "overdracht",
            "inhoud",
            new Formulier(
                Optional.ofNullable(dossier).map(String::valueOf).orElse(""),
                dossier == null ? "" : keuzen.naam(waar.getFirst()),
                gevers,
                nemers,
                invoer.reden(),
                fout,
                gedaan));
    uit.setStatus(fout.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    return uit;
  }

  private static boolean magTeam(Aanwezige wie) {
    return Rechten.eis(wie, Handeling.OVERDRAGEN) != Wiens.EIGEN;
  }

  /**
   * Somebody to choose.
   *
   * @param metUitvoerder whether it has to be told who this person works for
   */
  private static Keuze keuze(Collega een, @Nullable UUID gekozen, boolean metUitvoerder) {
    String team = een.team() == null ? "geen team" : een.teamnaam();
    String waar = metUitvoerder ? team + ", " + een.uitvoerder() : team;
    return new Keuze(een.id().toString(), een.naam() + " (" + waar + ")", een.id().equals(gekozen));
  }
}
