package osarai.advisories;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of parts that a build writes, as CycloneDX 1.6 in JSON has it. */
final class Parts {
  private static final ObjectMapper JSON =
      new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  /** What is needed to build only, says its scope, is no part of what runs. */
  private static final Property NOT_RUN = new Property("quarkus:component:scope", "development");

  private Parts() {}

  private record Bill(@Nullable List<Component> components) {}

  private record Component(
      @Nullable String group, String name, String version, @Nullable List<Property> properties) {
    boolean runs() {
      return group != null && (properties == null || !properties.contains(NOT_RUN));
    }

    Part part() {
      return new Part(group + ":" + name, version);
    }
  }

  private record Property(String name, @Nullable String value) {}

  /** The parts that run; a file without any is none of ours. */
  static List<Part> of(Path file) throws IOException {
    Bill bill = JSON.readValue(file.toFile(), Bill.class);
    List<Part> parts =
        bill.components() == null
            ? List.of()
            : bill.components().stream().filter(Component::runs).map(Component::part).toList();
    if (parts.isEmpty()) {
      throw new IOException("names no part: " + file);
    }
    return parts;
  }
}
