package nl.opstap.werkplek.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.opstap.recht.kern.Feitenhistorie;
import nl.opstap.recht.kern.Herziening;
import nl.opstap.recht.kern.Periode;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.beleid.Beleidsboek;
import nl.opstap.werkplek.logboek.Logboek;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.oordeel.Gevolgen;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Handeling;
import nl.opstap.werkplek.toegang.Rol;
import nl.opstap.werkplek.veld.Pad;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a save does, and how often. */
class BewarenTest {

  private static final Aanleiding GESPREK = new Aanleiding("gesprek", "");
  private static final List<String> PADEN =
      List.of("ouder.werkUrenPerWeek", "ouder.alleenstaandeOuder", "kinderen[1]", "wachtOp");

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final Dossiers dossiers = omgeving.bean(Dossiers.class);
  private final int gemeente = omgeving.nieuweGemeente();
  private final Aanwezige anne =
      omgeving.nieuweMedewerker(gemeente, omgeving.nieuwTeam(gemeente), Rol.KLANTMANAGER);

  private <T> T doe(java.util.function.Supplier<T> wat) {
    return omgeving.bean(Grens.class).binnen(anne, Handeling.DOSSIER_WIJZIGEN, wat);
  }

  private static Vastlegging uren(String waarde) {
    return new Vastlegging(
        Pad.lees("ouder.werkUrenPerWeek").orElseThrow(),
        waarde,
        Periode.vanaf(LocalDate.of(2026, 1, 1)));
  }

  private Dossier maak(Vastlegging... wat) {
    return doe(() ->
        dossiers.maak(
            anne,
            new Dossiers.Begin(anne.gemeenten().getFirst(), anne.medewerker(), null),
            GESPREK,
            List.of(wat),
            Proefomgeving.GEBEURD));
  }

  /** Judges as always, and counts how often it looks at what becomes another. */
  private static final class Tellend extends Beoordelaar {
    private int keren;

    @Override
    public Gevolgen gevolgen(
        Feitenhistorie historie,
        Herziening.Regelboek boek,
        Set<LocalDate> randen,
        LocalDate vandaag,
        Gevolgen.Ledennamen namen) {
      keren++;
      return super.gevolgen(historie, boek, randen, vandaag, namen);
    }
  }

  /** Reads as always, and counts how often. */
  private static final class TellendeRepository extends DossierRepository {
    private int keren;

    TellendeRepository(JdbcClient jdbc, Beleidsboek beleid) {
      super(jdbc, beleid);
    }

    @Override
    Optional<Dossier> vind(long nummer) {
      keren++;
      return super.vind(nummer);
    }

    @Override
    Optional<Dossier> vindOmTeWijzigen(long nummer) {
      keren++;
      return super.vindOmTeWijzigen(nummer);
    }
  }

  @Test
  void een_gegeven_bewaren_leest_het_dossier_een_keer_en_beoordeelt_een_keer_voor_en_na() {
    long nummer = maak(uren("16")).nummer();
    Tellend beoordelaar = new Tellend();
    TellendeRepository repository =
        new TellendeRepository(omgeving.bean(JdbcClient.class), omgeving.bean(Beleidsboek.class));
    Dossiers tellend =
        new Dossiers(
            repository,
            beoordelaar,
            omgeving.bean(Logboek.class),
            omgeving.melder(),
            omgeving.bean(Clock.class));

    Dossiers.Afloop afloop =
        doe(() ->
            omgeving
                .bean(TransactionTemplate.class)
                .execute(_ ->
                    tellend.leg(
                        anne, nummer, 1, GESPREK, List.of(uren("24")), Proefomgeving.GEBEURD)));

    assertThat(afloop).isInstanceOf(Dossiers.Afloop.Vastgelegd.class);
    assertThat(repository.keren).isEqualTo(1);
    assertThat(beoordelaar.keren).isEqualTo(1);
  }

  @Test
  void wat_niet_in_het_logboek_kan_wordt_niet_vastgelegd() {
    long nummer = maak(uren("16")).nummer();
    try {
      doe(() ->
          omgeving
              .bean(TransactionTemplate.class)
              .execute(_ -> {
                dossiers.leg(anne, nummer, 1, GESPREK, List.of(uren("24")), Proefomgeving.GEBEURD);
                throw new NoSuchElementException("het logboek is vol");
              }));
    } catch (NoSuchElementException verwacht) {
      // The save is undone with what it is part of.
    }

    assertThat(doe(() -> dossiers.open(nummer)).orElseThrow().versie()).isEqualTo(1);
    assertThat(logregels("proef")).isEqualTo(1);
  }

  private int logregels(String waarvoor) {
    return omgeving
        .alsEigenaarVan(gemeente)
        .sql("select count(*) from logregel where gemeente = :gemeente and waarvoor = :waarvoor")
        .param("gemeente", gemeente)
        .param("waarvoor", waarvoor)
        .query(Integer.class)
        .single();
  }

  @Test
  void een_bewaard_gegeven_staat_meteen_in_het_logboek() {
    Dossier dossier = maak(uren("16"));

    doe(() ->
        dossiers.leg(
            anne,
            dossier.nummer(),
            1,
            GESPREK,
            List.of(uren("24")),
            Dossierlezers.gebeurd("gegeven vastgelegd")));

    assertThat(logregels("gegeven vastgelegd")).isEqualTo(1);
  }

  @Test
  void na_elke_reeks_wijzigingen_is_het_dossier_in_het_geheugen_dat_van_de_database() {
    for (int zaad = 0; zaad < 12; zaad++) {
      Random toeval = new Random(zaad);
      Proefklok.zet(LocalDate.of(2026, 11, 24));
      Dossier dossier = maak(willekeurig(toeval));
      for (int keer = 0; keer < 6; keer++) {
        if (toeval.nextBoolean()) {
          Proefklok.zet(LocalDate.of(2026, 11, 25).plusDays(keer));
        }
        Dossier nu = dossier;
        Vastlegging[] wat = willekeurig(toeval);
        Dossiers.Afloop afloop =
            doe(() ->
                dossiers.leg(
                    anne, nu.nummer(), nu.versie(), GESPREK, List.of(wat), Proefomgeving.GEBEURD));
        assertThat(afloop).isInstanceOf(Dossiers.Afloop.Vastgelegd.class);
        dossier = ((Dossiers.Afloop.Vastgelegd) afloop).dossier();
        Dossier bewaard = doe(() -> dossiers.open(nu.nummer())).orElseThrow();
        assertThat(dossier.versie()).isEqualTo(bewaard.versie());
        assertThat(dossier.gegevens())
            .as("zaad %d, keer %d", zaad, keer)
            .containsExactlyInAnyOrderElementsOf(bewaard.gegevens());
      }
    }
  }

  private static Vastlegging[] willekeurig(Random toeval) {
    List<Vastlegging> uit = new ArrayList<>();
    for (String pad : PADEN) {
      if (toeval.nextBoolean()) {
        LocalDate van = LocalDate.of(2026, 1, 1).plusDays(toeval.nextInt(20));
        Periode geldig =
            switch (toeval.nextInt(4)) {
              case 0 -> Periode.vanaf(van);
              case 1 -> new Periode(LocalDate.MIN, van);
              case 2 -> new Periode(LocalDate.MIN, LocalDate.MAX);
              default -> new Periode(van, van.plusDays(1 + toeval.nextInt(20)));
            };
        Optional<String> waarde =
            toeval.nextInt(4) == 0 ? Optional.empty() : Optional.of(waarde(pad, toeval));
        uit.add(new Vastlegging(Pad.lees(pad).orElseThrow(), waarde, geldig));
      }
    }
    return uit.toArray(Vastlegging[]::new);
  }

  private static String waarde(String pad, Random toeval) {
    return switch (pad) {
      case "ouder.werkUrenPerWeek" -> String.valueOf(toeval.nextInt(40));
      case "wachtOp" -> toeval.nextBoolean() ? "client" : "bureau";
      case "kinderen[1]" -> "ja";
      default -> toeval.nextBoolean() ? "ja" : "nee";
    };
  }
}
