package nl.opstap.recht.proef;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.opstap.recht.feiten.Uitkering;

/**
 * What can be hidden of the municipality, of reports, and of whether there is a partner at all,
 * with the values each could have.
 */
final class Dossieronbekenden {

  /** A municipality that no case is of. */
  private static final int ELDERS = 344;

  private final Onbekenden alle;
  private final Geval g;
  private final LocalDate p;

  Dossieronbekenden(Onbekenden alle, Geval g) {
    this.alle = alle;
    this.g = g;
    this.p = g.peildatum;
  }

  void noem() {
    alle.bij("gemeente.code", gemeenten(), x -> x.gemeente, (x, v) -> x.gemeente = v);
    for (int i = 0; i < g.ontheffingen.size(); i++) {
      int o = i;
      alle.bij(
          "ontheffingen[" + o + "].gemeente",
          gemeenten(),
          x -> x.ontheffingen.get(o).gemeente,
          (x, v) -> x.ontheffingen.get(o).gemeente = v);
    }
    alle.bij("meldingen", meldinglijsten(), x -> x.meldingen, (x, v) -> x.meldingen = v);
    if (g.heeftPartner) {
      alle.lijst(
          "partner.activiteiten",
          Opvangonbekenden.activiteitenlijsten(p),
          x -> x.partner.activiteiten,
          (x, v) -> x.partner.activiteiten = v);
    }
    partner();
  }

  private List<Integer> gemeenten() {
    List<Integer> uit = new ArrayList<>(List.of(935, 363, ELDERS));
    g.ontheffingen.forEach(ontheffing -> uit.add(ontheffing.gemeente));
    return uit.stream().distinct().toList();
  }

  private List<List<Geval.Melding>> meldinglijsten() {
    Geval.Melding melding = new Geval.Melding();
    melding.op = p;
    melding.gesprek = true;
    melding.verwijtbaar = true;
    return List.of(List.of(), List.of(melding));
  }

  /**
   * Whether there is a partner, and all about them: none, one without a ground, one with a ground,
   * and one about whom the table of activities does not decide. The partner there really is is not
   * among them: what is special about them is then left out, so it is not so.
   */
  private void partner() {
    List<Consumer<Geval>> mogelijk = new ArrayList<>();
    mogelijk.add(x -> x.heeftPartner = false);
    mogelijk.add(x -> metPartner(x, new Geval.Persoon()));
    mogelijk.add(x -> metPartner(x, werkend()));
    mogelijk.add(x -> metPartner(x, opTraject()));
    boolean heeftPartner = g.heeftPartner;
    Geval.Persoon partner = g.partner;
    boolean familie = g.partnerFamilie;
    boolean wlz = g.partnerWlz;
    boolean detentie = g.detentie;
    alle.bij(
        new Onbekende(
            "partner",
            mogelijk,
            x -> {
              x.heeftPartner = heeftPartner;
              x.partner = partner;
              x.partnerFamilie = familie;
              x.partnerWlz = wlz;
              x.detentie = detentie;
            }));
  }

  private static void metPartner(Geval x, Geval.Persoon partner) {
    x.heeftPartner = true;
    x.partner = partner;
    x.partnerFamilie = false;
    x.partnerWlz = false;
    x.detentie = false;
  }

  private static Geval.Persoon werkend() {
    Geval.Persoon partner = new Geval.Persoon();
    partner.werkt = true;
    return partner;
  }

  private Geval.Persoon opTraject() {
    Geval.Persoon partner = new Geval.Persoon();
    partner.uitkering = Uitkering.ALGEMENE_BIJSTAND;
    partner.activiteiten.addAll(Opvangonbekenden.onbeslist(p));
    return partner;
  }
}
