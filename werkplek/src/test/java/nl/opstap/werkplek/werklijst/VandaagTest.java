package nl.opstap.werkplek.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opstap.recht.Onderwerpen;
import nl.opstap.recht.awb.Awb;
import nl.opstap.recht.kern.BekendOp;
import nl.opstap.recht.kern.GeldigOp;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.participatiewet.Termijnen;
import nl.opstap.werkplek.Proefklok;
import nl.opstap.werkplek.Proefomgeving;
import nl.opstap.werkplek.dossier.Dossier;
import nl.opstap.werkplek.dossier.Dossiers;
import nl.opstap.werkplek.oordeel.Beoordelaar;
import nl.opstap.werkplek.pagina.Opmaak;
import nl.opstap.werkplek.toegang.Aanwezige;
import nl.opstap.werkplek.toegang.Bezoeker;
import nl.opstap.werkplek.toegang.Grens;
import nl.opstap.werkplek.toegang.Rol;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first page of the day. */
class VandaagTest {

  private static final LocalDate DAG = LocalDate.of(2026, 11, 24);
  private static final int GEZINNEN = 40;

  private final Proefomgeving omgeving = Proefomgeving.start();
  private final int gemeente = omgeving.nieuweGemeente();
  private final int team = omgeving.nieuwTeam(gemeente);
  private final Aanwezige anne = omgeving.nieuweMedewerker(gemeente, team, Rol.KLANTMANAGER);

  @BeforeEach
  void het_is_24_november() {
    Proefklok.zet(DAG);
  }

  /** A lone parent with a young child of whom everything about terms is known. */
  private Map<String, String> gezin(SplittableRandom kans) {
    Map<String, String> uit = new HashMap<>();
    uit.put("ouder.uitkering", "algemene bijstand");
    uit.put("ouder.alleenstaandeOuder", "ja");
    uit.put("ouder.volledigeZorg", "ja");
    uit.put("ouder.geboortedatum", "1995-05-05");
    uit.put("ouder.ondubbelzinnigOnwillig", "nee");
    uit.put("kinderen", "ja");
    uit.put("kinderen[1]", "ja");
    uit.put("kinderen[1].geboortedatum", "2024-02-01");
    uit.put("kinderen[1].tenLaste", "ja");
    uit.put("kinderen[1].woontBijOuder", "ja");
    uit.put("verzoeken", "ja");
    uit.put("ontheffingen", "ja");
    LocalDate ontvangen = DAG.minusDays(kans.nextInt(10, 400));
    uit.put("verzoeken[1]", "ja");
    uit.put("verzoeken[1].artikel", "9a");
    uit.put("verzoeken[1].ontvangen", ontvangen.toString());
    uit.put("verzoeken[1].aanvullingGevraagdOp", "geen");
    uit.put("plan", "nee");
    if (kans.nextBoolean()) {
      LocalDate besluit = ontvangen.plusDays(kans.nextInt(1, 9));
      uit.put("verzoeken[1].besluitBekendgemaaktOp", besluit.toString());
      uit.put("ontheffingen[1]", "ja");
      uit.put("ontheffingen[1].artikel", "9a");
      uit.put("ontheffingen[1].van", besluit.toString());
      uit.put("ontheffingen[1].totEnMet", "geen");
      uit.put("ontheffingen[1].einde", "geen");
      uit.put("ontheffingen[1].gemeente", "%04d".formatted(gemeente));
      if (kans.nextInt(3) > 0) {
        uit.put("plan", "ja");
        uit.put("plan.vastgesteldOp", besluit.toString());
        uit.put("plan.laatsteHeronderzoekOp", "geen");
      }
    }
    return uit;
  }

  private Dossier open(long nummer) {
    return omgeving
        .bean(Grens.class)
        .alsProgramma(anne, () -> omgeving.bean(Dossiers.class).open(nummer))
        .orElseThrow();
  }

  /** What the rules say has to be done in a dossier within a week, each with its day. */
  private Stream<String> volgensDeRegels(long nummer, LocalDate dag) {
    Dossier dossier = open(nummer);
    GeldigOp op = new GeldigOp(dag);
    Oordeel oordeel =
        new Beoordelaar()
            .oordelen(
                dossier.feiten(op, BekendOp.ALLES),
                dossier.wetboek(op, BekendOp.ALLES),
                Onderwerpen.TERMIJNEN)
            .getFirst();
    Stream<LocalDate> besluiten =
        oordeel.waarde(Termijnen.PER_VERZOEK).stream()
            .flatMap(List::stream)
            .filter(verzoek -> verzoek.van(Awb.BEZWAAR_TOT_EN_MET).isEmpty())
            .flatMap(verzoek -> verzoek.van(Awb.BESLUIT_UITERLIJK).stream());
    return Stream.of(
            besluiten.map(uiterlijk -> Map.entry(Taaksoort.BESLUIT, uiterlijk)),
            oordeel.waarde(Termijnen.PLAN_UITERLIJK).stream()
                .map(uiterlijk -> Map.entry(Taaksoort.PLAN_VAN_AANPAK, uiterlijk)),
            oordeel.waarde(Termijnen.HERONDERZOEK_UITERLIJK).stream()
                .map(uiterlijk -> Map.entry(Taaksoort.HERONDERZOEK, uiterlijk)))
        .flatMap(soort -> soort)
        .filter(een -> !een.getValue().isAfter(dag.plusDays(7)))
        .map(een -> "%d %s %s".formatted(nummer, een.getKey().titel(), Opmaak.dag(een.getValue())));
  }

  private static final Pattern KLUS =
      Pattern.compile(
          "href=\"/dossiers/(\\d+)\">[^<]*</a>\\s*<span>([^<]*)</span>\\s*<span>([^,<]*),");

  private static Stream<String> opDePagina(String pagina) {
    Matcher klus = KLUS.matcher(pagina);
    return klus.results()
        .map(een -> "%s %s %s".formatted(een.group(1), een.group(2), een.group(3)));
  }

  @Test
  void elke_termijn_van_de_wet_staat_er_op_haar_dag_en_geen_die_is_afgedaan() throws Exception {
    SplittableRandom kans = new SplittableRandom(15);
    List<Long> dossiers =
        IntStream.range(0, GEZINNEN).mapToObj(_ -> omgeving.dossier(anne, gezin(kans))).toList();
    List<String> gezien = new ArrayList<>();
    for (int later : new int[] {0, 6, 20}) {
      LocalDate dag = DAG.plusDays(later);
      Proefklok.zet(dag);
      omgeving.bean(Wekker.class).ververs(gemeente, dag);

      List<String> verwacht =
          dossiers.stream().flatMap(nummer -> volgensDeRegels(nummer, dag)).sorted().toList();

      gezien.addAll(verwacht);
      assertThat(opDePagina(Bezoeker.als(anne).haal("/vandaag").body()).sorted().toList())
          .as("op " + dag)
          .isEqualTo(verwacht);
    }
    for (Taaksoort soort :
        List.of(Taaksoort.BESLUIT, Taaksoort.PLAN_VAN_AANPAK, Taaksoort.HERONDERZOEK)) {
      assertThat(gezien).anyMatch(een -> een.contains(soort.titel()));
    }
  }

  /** Somebody records that a parent of whom something is certain has no benefit any more. */
  private void eindigtDeUitkering(Bezoeker wie) throws Exception {
    long dossier =
        omgeving.dossier(
            anne,
            Map.of(
                "ouder.uitkering", "algemene bijstand",
                "ouder.alleenstaandeOuder", "nee",
                "ouder.geboortedatum", "1990-01-01",
                "ouder.volledigEnDuurzaamArbeidsongeschikt", "nee",
                "ontheffingen", "ja"));
    String formulier = "/dossiers/" + dossier + "/vastleggen";
    wie.haal(formulier + "?pad=ouder.uitkering");
    wie.stuur(
        formulier,
        Map.of(
            "pad", "ouder.uitkering",
            "waarde", "geen",
            "van", "1-2-2026",
            "bron", "telefoontje",
            "versie", "1",
            "stap", "bewaar"));
  }

  @Test
  void een_signaal_zegt_welk_recht_door_welk_gegeven_en_van_wie() throws Exception {
    eindigtDeUitkering(
        Bezoeker.als(omgeving.nieuweMedewerker(gemeente, null, Rol.KINDEROPVANGMAKELAAR)));

    assertThat(Bezoeker.als(anne).haal("/vandaag").body())
        .contains("Arbeidsplicht", "Uitkering van de ouder", "→ geen", "telefoontje");
  }

  @Test
  void wie_zelf_vastlegt_en_zag_wat_het_doet_krijgt_geen_signaal() throws Exception {
    Bezoeker zelf = Bezoeker.als(anne);

    eindigtDeUitkering(zelf);

    assertThat(zelf.haal("/vandaag").body())
        .contains("Er is niets veranderd waar een recht op rust");
  }

  @Test
  void de_stap_van_een_taak_is_een_formulier_dat_er_is() throws Exception {
    SplittableRandom kans = new SplittableRandom(3);
    long dossier = omgeving.dossier(anne, gezin(kans));
    Bezoeker wie = Bezoeker.als(anne);
    for (Taaksoort soort : Taaksoort.values()) {
      soort
          .stap()
          .ifPresent(stap -> {
            try {
              assertThat(wie.haal("/dossiers/" + dossier + "/gebeurtenis/" + stap).statusCode())
                  .as(stap)
                  .isEqualTo(200);
            } catch (Exception e) {
              throw new AssertionError(stap, e);
            }
          });
    }
  }
}
