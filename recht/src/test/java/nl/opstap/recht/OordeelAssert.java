package nl.opstap.recht;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.opstap.recht.kern.Oordeel;
import nl.opstap.recht.kern.Uitkomst;
import nl.opstap.recht.kern.Vraag;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions in the words of a judgement. */
final class OordeelAssert extends AbstractAssert<OordeelAssert, Oordeel> {

  private OordeelAssert(Oordeel oordeel) {
    super(oordeel, OordeelAssert.class);
  }

  static OordeelAssert assertOordeel(Situatie situatie, String onderwerp) {
    return new OordeelAssert(situatie.oordeel(onderwerp));
  }

  OordeelAssert isJa() {
    return is(Uitkomst.JA);
  }

  OordeelAssert isNee() {
    return is(Uitkomst.NEE);
  }

  OordeelAssert isOnbekend() {
    return is(Uitkomst.ONBEKEND);
  }

  private OordeelAssert is(Uitkomst uitkomst) {
    assertThat(actual.uitkomst()).as(actual.uitleg()).isEqualTo(uitkomst);
    return this;
  }

  OordeelAssert omdat(String deelVanUitleg) {
    assertThat(actual.uitleg()).contains(deelVanUitleg);
    return this;
  }

  OordeelAssert metDag(String naam, String dag) {
    return met(naam, LocalDate.parse(dag));
  }

  OordeelAssert met(String naam, @Nullable Object waarde) {
    assertThat(Waardenkaart.van(actual).get(naam)).as(naam).isEqualTo(waarde);
    return this;
  }

  OordeelAssert zonder(String naam) {
    assertThat(Waardenkaart.van(actual)).doesNotContainKey(naam);
    return this;
  }

  OordeelAssert letOp(String deel) {
    assertThat(actual.kanttekeningen()).anyMatch(tekst -> tekst.contains(deel));
    return this;
  }

  OordeelAssert zwijgtOver(String deel) {
    assertThat(actual.kanttekeningen()).noneMatch(tekst -> tekst.contains(deel));
    return this;
  }

  OordeelAssert vraagt(String... paden) {
    assertThat(actual.ontbreekt()).extracting(Vraag::pad).containsExactlyInAnyOrder(paden);
    return this;
  }
}
