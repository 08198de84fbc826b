package nl.opstap.werkplek.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.opstap.werkplek.Proefomgeving;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The technical rules of the NL API Design Rules 2 that a description can be held to. */
class BeschrijvingTest {

  private static final JsonNode API = lees();
  private static final Set<String> METHODEN = Set.of("get", "post", "put", "patch", "delete");

  private static JsonNode lees() {
    try (InputStream bestand =
        Objects.requireNonNull(BeschrijvingTest.class.getResourceAsStream("/api/openapi.json"))) {
      return JsonMapper.shared().readTree(bestand.readAllBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Every operation, with its address. */
  private static void perOperatie(BiConsumer<String, JsonNode> doe) {
    API.get("paths")
        .properties()
        .forEach(pad ->
            pad.getValue().properties().stream()
                .filter(deel -> METHODEN.contains(deel.getKey()))
                .forEach(deel -> doe.accept(deel.getKey() + " " + pad.getKey(), deel.getValue())));
  }

  @Test
  void every_address_of_the_api_is_described_and_no_other() {
    Set<String> beschreven = new TreeSet<>();
    perOperatie((waar, _) -> beschreven.add(waar));
    Set<String> routes = new TreeSet<>();
    Proefomgeving.start()
        .bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .forEach((info, _) ->
            info.getPatternValues().stream()
                .filter(patroon -> patroon.startsWith("/api/v1/"))
                .forEach(patroon ->
                    info.getMethodsCondition()
                        .getMethods()
                        .forEach(methode ->
                            routes.add(
                                methode.name().toLowerCase(java.util.Locale.ROOT)
                                    + " "
                                    + patroon.substring("/api/v1".length())))));

    assertThat(beschreven).isEqualTo(routes);
  }

  @Test
  void addresses_are_kebab_case_without_a_slash_at_the_end_and_parameters_camel_case() {
    API.get("paths")
        .propertyNames()
        .forEach(pad ->
            assertThat(pad)
                .matches("(/([a-z0-9]+(-[a-z0-9]+)*|\\{[a-zA-Z]+}|_[a-z]+|openapi\\.json))+"));
    perOperatie((waar, operatie) ->
        operatie.path("parameters").values().stream()
            .filter(parameter -> parameter.path("in").asString("").equals("query"))
            .forEach(parameter ->
                assertThat(parameter.get("name").asString())
                    .as(waar)
                    .matches("[a-z][a-zA-Z0-9]*")));
  }

  @Test
  void operations_have_a_name_of_their_own_and_a_tag() {
    Set<String> namen = new HashSet<>();
    perOperatie((waar, operatie) -> {
      assertThat(namen.add(operatie.get("operationId").asString())).as(waar).isTrue();
      assertThat(operatie.get("tags").size()).as(waar).isPositive();
    });
  }

  @Test
  void it_says_which_version_it_is_of_whom_and_where() {
    assertThat(API.get("openapi").asString()).matches("3(\\.\\d+){1,2}");
    assertThat(API.at("/info/version").asString()).matches("\\d+\\.\\d+\\.\\d+");
    for (String deel : List.of("name", "url", "email")) {
      assertThat(API.at("/info/contact/" + deel).asString("")).isNotEmpty();
    }
    assertThat(API.at("/servers/0/url").asString()).contains("/v1").doesNotContain("http://");
  }

  @Test
  void answers_carry_the_version_and_faults_are_problems() {
    perOperatie((waar, operatie) -> {
      List<String> codes = new ArrayList<>();
      operatie
          .get("responses")
          .properties()
          .forEach(antwoord -> {
            codes.add(antwoord.getKey());
            assertThat(antwoord.getValue().at("/headers/API-Version/$ref").asString(""))
                .as(waar + " " + antwoord.getKey())
                .isNotEmpty();
            if (antwoord.getKey().charAt(0) == '4') {
              assertThat(antwoord.getValue().get("content").has("application/problem+json"))
                  .as(waar)
                  .isTrue();
            }
          });
      if (!waar.endsWith("/openapi.json")) {
        assertThat(codes).as(waar).contains("400", "401", "403");
      }
    });
    assertThat(API.at("/components/schemas/Probleem/required").toString())
        .contains("status", "title", "detail");
  }
}
