package osarai.hr.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.forms.Worded;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.tables.Delimiter;
import osarai.tables.TextEncoding;

/**
 * A profile as JSON, for keeping it and for moving it to another installation: the components of
 * {@link RosterProfile} in their order. What is wrong is told all at once, so that the values are
 * held against {@link #KINDS} before they become a record.
 */
public final class ProfileJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
          .defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP))
          .addMixIn(Worded.class, ByItsWord.class)
          .addModule(
              new SimpleModule()
                  .addDeserializer(TextEncoding.class, new ToldWords<>(TextEncoding.class))
                  .addDeserializer(Delimiter.class, new ToldWords<>(Delimiter.class))
                  .addDeserializer(RosterField.class, new ToldWords<>(RosterField.class))
                  .addDeserializer(EmploymentType.class, new ToldWords<>(EmploymentType.class))
                  .addDeserializer(Position.class, new ToldWords<>(Position.class))
                  .addDeserializer(AbsenceKind.class, new ToldWords<>(AbsenceKind.class)))
          .build();

  /** The field into which it is pasted. */
  private static final String FIELD = "text";

  /** A value of the right kind for each key. */
  private static final ObjectNode KINDS = JSON.valueToTree(empty("", 1));

  /** What holds for a key that is not there. */
  private static final ObjectNode USUAL = JSON.valueToTree(empty(null, null));

  /** Here only: other rows and interfaces are written by rules of their own. */
  private interface ByItsWord {
    @JsonValue
    String word();
  }

  private ProfileJson() {}

  private static RosterProfile empty(@Nullable String sheet, @Nullable Integer numberLength) {
    return new RosterProfile(
        "",
        TextEncoding.AUTO,
        Delimiter.AUTO,
        sheet,
        1,
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        numberLength,
        false,
        false);
  }

  public static String write(RosterProfile profile) {
    return JSON.valueToTree(profile).toPrettyString();
  }

  /** For copying: the shortest form. */
  static String oneLine(RosterProfile profile) {
    return JSON.valueToTree(profile).toString();
  }

  public static MadeProfile read(String json) {
    List<KeptText> faults = new ArrayList<>();
    RosterProfile profile = empty(null, null);
    try {
      JsonNode given = JSON.readTree(json);
      if (given.isObject()) {
        profile = profile(sound(given, faults), faults);
        ProfileCheck.faults(profile).forEach(fault -> faults.add(fault.text()));
      } else {
        faults.add(KeptSettings.of(told -> told.no_json(1)));
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      faults.add(KeptSettings.of(told -> told.no_json(line)));
    }
    return MadeProfile.of(
        profile, faults.stream().map(text -> new ProfileFault(FIELD, text)).toList());
  }

  /** What can be read of it; for the rest what is usual. */
  private static ObjectNode sound(JsonNode given, List<KeptText> faults) {
    ObjectNode sound = USUAL.deepCopy();
    for (Map.Entry<String, JsonNode> entry : given.properties()) {
      String key = entry.getKey();
      JsonNode value = entry.getValue();
      JsonNode kind = KINDS.get(key);
      if (kind == null) {
        faults.add(KeptSettings.of(told -> told.unknown_key(key)));
      } else if (isOf(kind, value)) {
        sound.set(key, value);
      } else if (!value.isNull() || !(kind.isTextual() || kind.isInt())) {
        faults.add(KeptSettings.of(told -> told.wrong_kind(key)));
      }
    }
    return sound;
  }

  private static boolean isOf(JsonNode kind, JsonNode value) {
    return kind.getNodeType() == value.getNodeType()
        && kind.isInt() == value.isInt()
        && StreamSupport.stream(value.spliterator(), false)
            .allMatch(one -> one.isValueNode() && !one.isNull());
  }

  private static RosterProfile profile(ObjectNode sound, List<KeptText> faults)
      throws JsonProcessingException {
    return JSON.reader()
        .withAttribute(Told.class, new Told(faults))
        .treeToValue(sound, RosterProfile.class);
  }

  private record Told(List<KeptText> faults) {}

  /** A word that an enum does not have is told and left out, so that the next one is told too. */
  private static final class ToldWords<E extends Enum<E> & Worded> extends StdDeserializer<E> {
    private static final long serialVersionUID = 1;

    private final Class<E> type;

    ToldWords(Class<E> type) {
      super(type);
      this.type = type;
    }

    @Override
    public @Nullable E deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String word = parser.getText();
      Optional<E> meant = Worded.of(type, word);
      if (meant.isEmpty() && context.getAttribute(Told.class) instanceof Told told) {
        String key = parser.getParsingContext().pathAsPointer().getMatchingProperty();
        told.faults().add(KeptSettings.of(is -> is.unknown_word(key, word, Worded.words(type))));
      }
      return meant.orElse(null);
    }
  }
}
