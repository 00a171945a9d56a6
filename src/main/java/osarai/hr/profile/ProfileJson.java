package osarai.hr.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.forms.Worded;
import osarai.people.AbsenceKind;
import osarai.people.EmploymentType;
import osarai.people.Position;
import osarai.tables.Delimiter;
import osarai.tables.TextEncoding;

/** A profile as JSON, for keeping it and for moving it to another installation. */
public final class ProfileJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "encoding",
          "delimiter",
          "sheet",
          "header-row",
          "columns",
          "required",
          "employment",
          "positions",
          "leave",
          "exempt",
          "number-length",
          "pad",
          "excel-serials");

  private final List<String> faults = new ArrayList<>();
  private JsonNode root = JSON.createObjectNode();

  private ProfileJson() {}

  /**
   * What became of a text.
   *
   * @param profile empty when there are faults
   */
  public record Parsed(Optional<RosterProfile> profile, List<String> faults) {}

  public static Parsed read(String json) {
    return new ProfileJson().parsed(json);
  }

  public static String write(RosterProfile profile) {
    return node(profile).toPrettyString();
  }

  /** For copying: the shortest form. */
  static String oneLine(RosterProfile profile) {
    return node(profile).toString();
  }

  private static ObjectNode node(RosterProfile profile) {
    ObjectNode out = JSON.createObjectNode();
    out.put("name", profile.name());
    out.put("encoding", profile.encoding().word());
    out.put("delimiter", profile.delimiter().word());
    if (profile.sheet() != null) {
      out.put("sheet", profile.sheet());
    }
    out.put("header-row", profile.headerRow());
    words(out, "columns", profile.columns(), RosterField::word);
    ArrayNode required = out.putArray("required");
    profile.required().forEach(field -> required.add(field.word()));
    words(out, "employment", profile.employment(), EmploymentType::word);
    words(out, "positions", profile.positions(), Position::word);
    words(out, "leave", profile.leave(), AbsenceKind::word);
    ArrayNode exempt = out.putArray("exempt");
    profile.exempt().forEach(exempt::add);
    if (profile.numberLength() != null) {
      out.put("number-length", profile.numberLength());
    }
    out.put("pad", profile.pad());
    out.put("excel-serials", profile.excelSerials());
    return out;
  }

  private static <T> void words(
      ObjectNode out, String key, Map<String, T> words, Function<T, String> word) {
    ObjectNode node = out.putObject(key);
    words.forEach((given, meant) -> node.put(given, word.apply(meant)));
  }

  private Parsed parsed(String json) {
    try {
      root = JSON.readTree(json);
    } catch (JsonProcessingException e) {
      faults.add(ProfileMessages.noJson(e.getLocation() == null ? 0 : e.getLocation().getLineNr()));
      return new Parsed(Optional.empty(), faults);
    }
    if (!root.isObject()) {
      faults.add(ProfileMessages.noJson(1));
      return new Parsed(Optional.empty(), faults);
    }
    root.fieldNames()
        .forEachRemaining(
            key -> {
              if (!KEYS.contains(key)) {
                faults.add(ProfileMessages.unknownKey(key));
              }
            });
    RosterProfile profile = profile();
    ProfileCheck.faults(profile).forEach(fault -> faults.add(fault.text()));
    return new Parsed(faults.isEmpty() ? Optional.of(profile) : Optional.empty(), faults);
  }

  private RosterProfile profile() {
    return new RosterProfile(
        text("name").orElse(""),
        text("encoding")
            .flatMap(w -> known("encoding", w, TextEncoding.class))
            .orElse(TextEncoding.AUTO),
        text("delimiter")
            .flatMap(w -> known("delimiter", w, Delimiter.class))
            .orElse(Delimiter.AUTO),
        text("sheet").orElse(null),
        Optional.ofNullable(number("header-row")).orElse(1),
        words("columns", RosterField.class),
        texts("required").stream()
            .flatMap(w -> known("required", w, RosterField.class).stream())
            .toList(),
        words("employment", EmploymentType.class),
        words("positions", Position.class),
        words("leave", AbsenceKind.class),
        texts("exempt"),
        number("number-length"),
        flag("pad"),
        flag("excel-serials"));
  }

  private Optional<String> text(String key) {
    JsonNode node = root.path(key);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      faults.add(ProfileMessages.wrongKind(key));
      return Optional.empty();
    }
    return Optional.of(node.asText());
  }

  private @Nullable Integer number(String key) {
    JsonNode node = root.path(key);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isInt()) {
      faults.add(ProfileMessages.wrongKind(key));
      return null;
    }
    return node.intValue();
  }

  private boolean flag(String key) {
    JsonNode node = root.path(key);
    if (!node.isMissingNode() && !node.isBoolean()) {
      faults.add(ProfileMessages.wrongKind(key));
    }
    return node.asBoolean(false);
  }

  private List<String> texts(String key) {
    JsonNode node = root.path(key);
    List<String> texts = new ArrayList<>();
    if (!node.isMissingNode() && !node.isArray()) {
      faults.add(ProfileMessages.wrongKind(key));
    }
    node.forEach(one -> texts.add(one.asText()));
    return List.copyOf(texts);
  }

  private <E extends Enum<E> & Worded> Map<String, E> words(String key, Class<E> type) {
    JsonNode node = root.path(key);
    if (!node.isMissingNode() && !node.isObject()) {
      faults.add(ProfileMessages.wrongKind(key));
    }
    Map<String, E> words = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      known(key, entry.getValue().asText(), type)
          .ifPresent(meant -> words.put(entry.getKey(), meant));
    }
    return words;
  }

  private <E extends Enum<E> & Worded> Optional<E> known(String key, String word, Class<E> type) {
    Optional<E> meant = Worded.of(type, word);
    if (meant.isEmpty()) {
      faults.add(ProfileMessages.unknownWord(key, word, Worded.words(type)));
    }
    return meant;
  }
}
