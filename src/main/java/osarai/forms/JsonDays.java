package osarai.forms;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;

/**
 * Days in all JSON that the application reads are an {@link IsoDay}. Jackson would take an instant
 * for its day in UTC, which in Japan is over in the morning, and numbers for days of 1970 or later.
 */
@Singleton
public class JsonDays implements ObjectMapperCustomizer {
  /** What is answered to a value that is none. */
  public static final String WANTED = "must be " + IsoDay.WANTED;

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(new SimpleModule("days").addDeserializer(LocalDate.class, new Reader()));
  }

  /** After Jackson's own module for days: the last one decides. */
  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }

  private static final class Reader extends StdDeserializer<LocalDate> {
    private static final long serialVersionUID = 1;

    Reader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        throw new WrongJson(parser, WANTED);
      }
      return IsoDay.of(parser.getText()).orElseThrow(() -> new WrongJson(parser, WANTED));
    }
  }
}
