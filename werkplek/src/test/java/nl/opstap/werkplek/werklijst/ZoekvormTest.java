package nl.opstap.werkplek.werklijst;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoekvormTest {

  @ParameterizedTest
  @CsvSource({
    "Yılmaz,yilmaz",
    "İpek,ipek",
    "Łukasz,lukasz",
    "Søren,soren",
    "Đorđe,dorde",
    "Weiß,weiss",
    "Æbelø,aebelo",
    "Şahin,sahin",
    "Ĳsbrand,ijsbrand",
    "Nguyễn,nguyen"
  })
  void een_naam_is_te_vinden_zoals_mensen_hem_typen(String naam, String getypt) {
    assertThat(Zoekvorm.woorden(naam)).containsExactly(getypt);
    assertThat(Zoekvorm.woorden(getypt)).containsExactly(getypt);
  }
}
