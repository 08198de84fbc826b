package nl.opstap.werkplek.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.function.Function;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/**
 * JSON is read as the description has it and in no other way: a text is a text, a day is {@code
 * "2026-11-01"}, nothing is named twice and nothing comes after the end.
 */
@Configuration
class Jsonregels {

  private static final int DIEPSTE = 12;
  private static final int LANGSTE_GETAL = 40;
  private static final int LANGSTE_TEKST = 256 * 1024;

  @Bean
  JsonFactoryBuilderCustomizer begrensd() {
    return lezer ->
        lezer.streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DIEPSTE)
                .maxNumberLength(LANGSTE_GETAL)
                .maxStringLength(LANGSTE_TEKST)
                .build());
  }

  @Bean
  JsonMapperBuilderCustomizer precies() {
    return lezer -> {
      lezer
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .addModule(
              new SimpleModule("tijd")
                  .addDeserializer(LocalDate.class, new Tijd<>(LocalDate.class, Jsonregels::dag))
                  .addDeserializer(Instant.class, new Tijd<>(Instant.class, Instant::parse)));
      for (CoercionInputShape anders :
          new CoercionInputShape[] {
            CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean
          }) {
        lezer.withCoercionConfig(
            LogicalType.Textual, regel -> regel.setCoercion(anders, CoercionAction.Fail));
      }
    };
  }

  private static final DateTimeFormatter DAG =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private static LocalDate dag(String tekst) {
    return LocalDate.parse(tekst, DAG);
  }

  /** Reads a moment or a day from a text, and from nothing else. */
  private static final class Tijd<T> extends StdDeserializer<T> {
    private final transient Function<String, T> lees;

    Tijd(Class<T> soort, Function<String, T> lees) {
      super(soort);
      this.lees = lees;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext omgeving) {
      if (json.currentToken() != JsonToken.VALUE_STRING) {
        return omgeving.reportInputMismatch(this, "Geen tekst.");
      }
      try {
        return lees.apply(json.getString());
      } catch (DateTimeException geenTijd) {
        return omgeving.reportInputMismatch(this, "Geen datum.");
      }
    }
  }
}
