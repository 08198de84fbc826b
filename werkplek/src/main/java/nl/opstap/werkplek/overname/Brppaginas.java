package nl.opstap.werkplek.overname;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Zaak;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.dossier.Aanleiding;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossierblad;
import nl.opstap.werkplek.dossier.Dossierkop;
import nl.opstap.werkplek.dossier.Dossierlezers;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.dossier.Gegeven;
import nl.opstap.werkplek.dossier.Vastlegging;
import nl.opstap.werkplek.dossier.Weergave;
import nl.opstap.werkplek.pagina.Bevestiging;
import nl.opstap.werkplek.toegang.Aanwezigen;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Vereist;
import nl.opstap.werkplek.veld.Onderdeel;
import nl.opstap.werkplek.veld.Pad;
import nl.opstap.werkplek.veld.Velden;
import nl.opstap.werkplek.veld.Veldfout;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the BRP has of a parent beside what the dossier has, and taking it over. */
@Controller
public class Brppaginas implements Dossierblad {

  private static final Periode ALTIJD = new Periode(LocalDate.MIN, LocalDate.MAX);
  private static final String NU_NIET =
      "De BRP geeft nu geen antwoord. Er is niets veranderd. Probeer het over een paar minuten"
          + " opnieuw.";
  private static final String IEMAND_ANDERS =
      "De BRP gaf de gegevens van een andere persoon dan was gevraagd. Daarom is er niets over te"
          + " nemen, en er is niets veranderd. Meld het de beheerder.";
  private static final Aanleiding BRP = new Aanleiding("BRP", "");

  private final ObjectProvider<Brp> brp;
  private final Dossierlezers lezers;
  private final Dossiers dossiers;
  private final Clock klok;

  Brppaginas(ObjectProvider<Brp> brp, Dossierlezers lezers, Dossiers dossiers, Clock klok) {
    this.brp = brp;
    this.lezers = lezers;
    this.dossiers = dossiers;
    this.klok = klok;
  }

  @Override
  public List<Dossierblad.Deel> voor(Kijker kijker) {
    return brp.getIfAvailable() != null && kijker.mag(Handeling.DOSSIER_WIJZIGEN)
        ? List.of(new Navraag("Vergelijk met de BRP", kijker.adres() + "/brp"))
        : List.of();
  }

  /**
   * The page.
   *
   * @param bericht why there is nothing to take over; empty when there is
   */
  public record Verschil(
      Dossierkop kop, List<Regel> regels, List<String> nietOvergenomen, String bericht) {}

  /** A fact that the BRP has otherwise. */
  public record Regel(String wat, String nu, String wordt) {}

  @Vereist(Handeling.DOSSIER_WIJZIGEN)
  @PostMapping("/dossiers/{nummer}/brp")
  ModelAndView brp(
      @PathVariable long nummer,
      @RequestParam(defaultValue = "0") int versie,
      @RequestParam(defaultValue = "bekijk") String stap) {
    Dossier dossier = lezers.lees(nummer, "gegevens gevraagd aan de BRP");
    Brp bron = brp.getIfAvailable();
    Optional<String> bsn = nu(dossier, Pad.van(Velden.BSN, 0));
    if (bron == null) {
      return bericht(dossier, "Deze Opstap is niet aangesloten op de BRP.");
    }
    if (bsn.isEmpty()) {
      return bericht(dossier, "Van deze ouder is geen burgerservicenummer vastgelegd.");
    }
    return switch (bron.vraag(bsn.get())) {
      case Brp.Antwoord.NuNiet _ -> nietsTeBieden(dossier, NU_NIET, HttpStatus.SERVICE_UNAVAILABLE);
      case Brp.Antwoord.IemandAnders _ ->
          nietsTeBieden(dossier, IEMAND_ANDERS, HttpStatus.BAD_GATEWAY);
      case Brp.Antwoord.Niemand _ ->
          bericht(dossier, "De BRP kent niemand met dit burgerservicenummer.");
      case Brp.Antwoord.Gevonden(Persoon persoon) ->
          stap.equals("bewaar") ? bewaar(dossier, versie, persoon) : pagina(dossier, persoon, "");
    };
  }

  private ModelAndView nietsTeBieden(Dossier dossier, String bericht, HttpStatus status) {
    ModelAndView uit = bericht(dossier, bericht);
    uit.setStatus(status);
    return uit;
  }

  private ModelAndView bewaar(Dossier dossier, int versie, Persoon persoon) {
    List<Vastlegging> wat = vastleggingen(dossier, persoon);
    if (wat.isEmpty()) {
      return new ModelAndView("redirect:/dossiers/" + dossier.nummer() + "/gegevens");
    }
    Dossiers.Afloop afloop =
        dossiers.leg(
            Aanwezigen.hier(),
            dossier.nummer(),
            versie,
            BRP,
            wat,
            Dossierlezers.gebeurd("gegevens van de BRP overgenomen"));
    return switch (afloop) {
      case Dossiers.Afloop.Vastgelegd _ -> vastgelegd(dossier);
      case Dossiers.Afloop.Achterhaald _ ->
          pagina(
              lezers.lees(dossier.nummer(), "wijziging van een ander bekeken"),
              persoon,
              "Iemand anders heeft intussen iets vastgelegd. Er is nog niets overgenomen. Kijk of dit"
                  + " nog klopt.");
      case Dossiers.Afloop.Tegenstrijdig _ ->
          bericht(
              dossier,
              "De BRP spreekt tegen wat in het dossier staat. Er is niets overgenomen. Leg de"
                  + " gegevens één voor één vast.");
      case Dossiers.Afloop.TeVeel(String waarom) -> bericht(dossier, waarom);
      case Dossiers.Afloop.NietGevonden _ ->
          bericht(dossier, "Dit dossier mag u niet wijzigen. Er is niets overgenomen.");
    };
  }

  private static ModelAndView vastgelegd(Dossier dossier) {
    Bevestiging.zet(new Bevestiging("De gegevens van de BRP zijn vastgelegd.", List.of()));
    return new ModelAndView("redirect:/dossiers/" + dossier.nummer() + "/gegevens");
  }

  private ModelAndView bericht(Dossier dossier, String bericht) {
    return new ModelAndView(
        "dossier/brp", "inhoud", new Verschil(lezers.kop(dossier), List.of(), List.of(), bericht));
  }

  private ModelAndView pagina(Dossier dossier, Persoon persoon, String bericht) {
    List<Regel> regels =
        vastleggingen(dossier, persoon).stream()
            .map(een ->
                new Regel(
                    wat(een.pad()),
                    nu(dossier, een.pad()).orElse("niet bekend"),
                    een.waarde().orElse("")))
            .toList();
    String bevestiging =
        bericht.isEmpty() && regels.isEmpty()
            ? (persoon.nietOvergenomen().isEmpty()
                    ? "Het dossier heeft"
                    : "Verder heeft het dossier")
                + " alles zoals de BRP het heeft."
            : bericht;
    return new ModelAndView(
        "dossier/brp",
        "inhoud",
        new Verschil(lezers.kop(dossier), regels, persoon.nietOvergenomen(), bevestiging));
  }

  private static String wat(Pad pad) {
    String deel =
        pad.lid() == 0
            ? ""
            : Velden.onderdeel(pad.onderdeel()).map(Onderdeel::enkelvoud).orElse("")
                + " "
                + pad.lid()
                + ": ";
    return deel
        + (pad.isLidmaatschap() ? "hoort erbij" : Velden.veld(pad).map(Weergave::titel).orElse(""));
  }

  /** What the BRP has and the dossier has not, or has otherwise. */
  private List<Vastlegging> vastleggingen(Dossier dossier, Persoon persoon) {
    List<Vastlegging> uit = new ArrayList<>();
    voegToe(uit, Pad.van(Velden.VOORNAMEN, 0), persoon.naam().voornamen(), ALTIJD);
    voegToe(uit, Pad.van(Velden.TUSSENVOEGSEL, 0), persoon.naam().voorvoegsel(), ALTIJD);
    voegToe(uit, Pad.van(Velden.ACHTERNAAM, 0), persoon.naam().geslachtsnaam(), ALTIJD);
    persoon
        .geboren()
        .ifPresent(
            geboren -> voegToe(uit, Pad.van(Zaak.OUDER_GEBOREN), geboren.toString(), ALTIJD));
    persoon
        .partner()
        .ifPresent(partner -> {
          Periode getrouwd = Periode.vanaf(partner.sinds());
          voegToe(uit, Pad.van(Velden.PARTNER_VOORNAMEN, 0), partner.naam().voornamen(), getrouwd);
          voegToe(
              uit, Pad.van(Velden.PARTNER_ACHTERNAAM, 0), partner.naam().geslachtsnaam(), getrouwd);
        });
    Set<Integer> gehad = new HashSet<>();
    int nieuw = dossier.volgendLid(Velden.KINDEREN);
    for (Persoon.Gezinslid kind : persoon.kinderen()) {
      Optional<Integer> bekend = bekend(dossier, kind, gehad);
      int lid = bekend.isPresent() ? bekend.get() : nieuw++;
      gehad.add(lid);
      Periode leven = Periode.vanaf(kind.sinds());
      voegToe(uit, Pad.lid(Velden.KINDEREN, lid), "ja", leven);
      voegToe(uit, Pad.van(Velden.KIND_NAAM, lid), kind.naam().voornamen(), leven);
      voegToe(uit, Pad.van(Kind.GEBOREN, lid), kind.sinds().toString(), leven);
    }
    uit.removeIf(een -> nu(dossier, een.pad()).equals(een.waarde()));
    return uit;
  }

  private void voegToe(List<Vastlegging> bij, Pad pad, String waarde, Periode geldig) {
    LocalDate vandaag = LocalDate.now(klok);
    if (waarde.isEmpty() || geldig.van().isAfter(vandaag)) {
      return;
    }
    try {
      bij.add(new Vastlegging(pad, Velden.lees(pad, waarde, vandaag), geldig));
    } catch (Veldfout buitenBereik) {
      // A date before any that a dossier can have: left to who knows the family.
    }
  }

  /** The child of the dossier that this is: born on the same day; of twins, by the same name. */
  private Optional<Integer> bekend(Dossier dossier, Persoon.Gezinslid kind, Set<Integer> gehad) {
    List<Integer> zelfdeDag =
        dossier.leden(Velden.KINDEREN, new GeldigOp(LocalDate.now(klok)), BekendOp.ALLES).stream()
            .filter(lid -> !gehad.contains(lid))
            .filter(lid ->
                nu(dossier, Pad.van(Kind.GEBOREN, lid))
                    .filter(kind.sinds().toString()::equals)
                    .isPresent())
            .toList();
    return zelfdeDag.stream()
        .filter(lid ->
            nu(dossier, Pad.van(Velden.KIND_NAAM, lid))
                .filter(kind.naam().voornamen()::equals)
                .isPresent())
        .findFirst()
        .or(() -> zelfdeDag.size() == 1 ? zelfdeDag.stream().findFirst() : Optional.empty());
  }

  private Optional<String> nu(Dossier dossier, Pad pad) {
    return dossier
        .gegeven(pad, new GeldigOp(LocalDate.now(klok)), BekendOp.ALLES)
        .map(Gegeven::waarde);
  }
}
