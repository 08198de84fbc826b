package nl.opstap.werkplek.vastleggen;

import static nl.opstap.werkplek.vastleggen.Gebeurtenis.Vraag.mag;
import static nl.opstap.werkplek.vastleggen.Gebeurtenis.Vraag.nodig;
import static nl.opstap.werkplek.vastleggen.Gebeurtenis.bij;
import static nl.opstap.werkplek.vastleggen.Gebeurtenis.nieuw;

import java.util.List;
import java.util.stream.Stream;
import nl.opstap.recht.feiten.Kind;
import nl.opstap.recht.feiten.Opvang;
import nl.opstap.werkplek.vastleggen.Gebeurtenis.Kop;
import nl.opstap.werkplek.veld.Soort;
import nl.opstap.werkplek.veld.Velden;

/** What happens to children, and to the care that they go to. */
final class Kindgebeurtenissen {

  private static final String CONTRACT = "contract van de opvang";

  static final List<Gebeurtenis> KINDEREN =
      List.of(
          nieuw("kind-geboren", "Kind geboren", Kop.KIND, Velden.KINDEREN)
              .vanaf("Wanneer is het kind geboren?", Kind.GEBOREN)
              .vraagt(
                  nodig(Velden.KIND_NAAM),
                  nodig(Kind.WOONT_BIJ_OUDER).gewoonlijk("ja"),
                  nodig(Kind.TEN_LASTE).gewoonlijk("ja")),
          nieuw("kind-erbij", "Kind komt bij de ouder wonen", Kop.KIND, Velden.KINDEREN)
              .vanaf("Sinds welke dag woont het kind bij de ouder?")
              .vraagt(
                  nodig(Velden.KIND_NAAM),
                  nodig(Kind.GEBOREN),
                  nodig(Kind.TEN_LASTE).gewoonlijk("ja"))
              .waardoor(Kind.WOONT_BIJ_OUDER, "ja"),
          bij("kind-verhuist", "Kind gaat ergens anders wonen", Kop.KIND, Velden.KINDEREN)
              .vanaf("Sinds welke dag is dat zo?")
              .vraagt(
                  nodig(Kind.WOONT_BIJ_OUDER).als("Woont het kind dan bij de ouder?"),
                  mag(Kind.TEN_LASTE),
                  mag(Kind.CO_OUDER)),
          bij("kind-naar-school", "Kind gaat naar de basisschool", Kop.KIND, Velden.KINDEREN)
              .vanaf("Wat is de eerste schooldag?")
              .waardoor(Kind.NAAR_SCHOOL, "ja"),
          bij("kind-naar-vo", "Kind gaat naar de middelbare school", Kop.KIND, Velden.KINDEREN)
              .vanaf("Wat is de eerste schooldag?")
              .waardoor(Kind.NAAR_SCHOOL, "nee")
              .waardoor(Kind.OP_MIDDELBARE_SCHOOL, "ja"));

  static final List<Gebeurtenis> OPVANG =
      Stream.of(
              opvang("opvang", "Opvang", Kind.OPVANG),
              opvang("tweede-opvang", "Tweede opvang", Kind.TWEEDE_OPVANG))
          .flatMap(List::stream)
          .toList();

  private Kindgebeurtenissen() {}

  private static List<Gebeurtenis> opvang(String naam, String titel, Opvang opvang) {
    return List.of(
        bij(naam + "-begint", titel + " begint", Kop.OPVANG, Velden.KINDEREN)
            .vanaf("Wat is de eerste dag van de opvang?", opvang.van)
            .vraagt(
                nodig(opvang.soort),
                mag(opvang.geregistreerd),
                mag(opvang.opAdres)
                    .als("Alleen bij een gastouder: woont die op het adres van ouder of partner?"),
                nodig(opvang.uren),
                nodig(opvang.uurprijs),
                nodig(opvang.tot)
                    .als("Tot en met welke dag? Schrijf ‘geen’ als er geen einde is afgesproken.")
                    .gewoonlijk(Soort.GEEN))
            .waardoor(opvang.isEr, "ja")
            .uit(CONTRACT),
        bij(naam + "-verandert", titel + ": andere uren of prijs", Kop.OPVANG, Velden.KINDEREN)
            .vanaf("Vanaf welke dag gelden de nieuwe uren of prijs?")
            .vraagt(nodig(opvang.uren), nodig(opvang.uurprijs))
            .uit(CONTRACT),
        bij(naam + "-stopt", titel + " stopt", Kop.OPVANG, Velden.KINDEREN)
            .totEnMet("Wat is de laatste dag van de opvang?", opvang.tot, opvang.van));
  }
}
