package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import osarai.people.StaffNumber;

class ScimNamesTest {
  private static final Path SOURCES = Path.of("src/main/java/osarai/hr/scim");
  private static final Path SCHEMAS = Path.of("src/main/resources/scim");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Words of PATCH, which happen to be called as an attribute is. */
  private static final Set<String> OF_PATCH = Set.of(ScimNames.VALUE);

  /** What the trail calls a department; the name that a schema gives to what it describes. */
  private static final List<String> OF_OTHERS = List.of("audit.write(", "attribute.path(\"name\")");

  /** Of RFC 7643's attributes for every resource, which the library describes. */
  private static final Set<String> OF_THE_LIBRARY = Set.of(ScimNames.META_LAST_MODIFIED);

  @Test
  void everyAttributeOfTheSchemasHasItsNameHereAndNoOtherHas() throws Exception {
    Set<String> described = new TreeSet<>();
    Set<String> ids = new TreeSet<>();
    for (String file : List.of("user", "enterprise", "appointment", "group", "department")) {
      JsonNode schema = new ObjectMapper().readTree(SCHEMAS.resolve(file + ".json").toFile());
      ids.add(schema.path("id").asText());
      schema.path("attributes").findValuesAsText("name").forEach(described::add);
    }
    assertThat(described).contains(ScimNames.POSTS, ScimNames.TITLE);
    assertThat(names()).containsAll(OF_THE_LIBRARY);
    assertThat(names().stream().filter(name -> !OF_THE_LIBRARY.contains(name)))
        .containsExactlyInAnyOrderElementsOf(described);
    assertThat(constants(ScimSchemas.class)).containsAll(ids);
  }

  @Test
  void theSchemaSaysWhatAStaffNumberIs() throws IOException {
    assertThat(Files.readString(SCHEMAS.resolve("user.json")))
        .contains(StaffNumber.WANTED.replace(" are needed", ""));
  }

  @Test
  void noOtherSourceWritesTheNameOfAnAttribute() throws IOException {
    Set<String> names = names();
    names.removeAll(OF_PATCH);
    Set<String> found = new TreeSet<>();
    int sources = 0;
    for (Path file : sources()) {
      sources++;
      for (String line : Files.readAllLines(file)) {
        Matcher literal = LITERAL.matcher(line);
        while (OF_OTHERS.stream().noneMatch(line::contains) && literal.find()) {
          String text = literal.group(1);
          names.stream()
              .filter(name -> text.equals(name) || (isUnmistakable(name) && holds(text, name)))
              .forEach(name -> found.add(file.getFileName() + ": " + text));
        }
      }
    }
    assertThat(sources).isGreaterThan(20);
    assertThat(found).isEmpty();
  }

  /** A word of no other language than this one's. */
  private static boolean isUnmistakable(String name) {
    return !name.equals(name.toLowerCase(java.util.Locale.ROOT)) || name.equals(ScimNames.KANA);
  }

  private static boolean holds(String text, String name) {
    return Arrays.stream(text.split("[^A-Za-z]+", -1)).anyMatch(name::equalsIgnoreCase);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      return files.filter(file -> !file.endsWith("ScimNames.java")).sorted().toList();
    }
  }

  private static Set<String> names() {
    return constants(ScimNames.class);
  }

  private static Set<String> constants(Class<?> type) {
    Set<String> values = new TreeSet<>();
    for (var field : type.getDeclaredFields()) {
      if (field.getType() == String.class) {
        try {
          values.add((String) field.get(null));
        } catch (IllegalAccessException e) {
          throw new AssertionError(e);
        }
      }
    }
    return values;
  }
}
