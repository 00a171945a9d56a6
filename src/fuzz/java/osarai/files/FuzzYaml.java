package osarai.files;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;

/** Any text is a mapping or a problem. */
public final class FuzzYaml {
  private FuzzYaml() {}

  public static void fuzzerTestOneInput(FuzzedDataProvider data) {
    Problems problems = new Problems();
    boolean read = YamlMap.read("x.yaml", 1, data.consumeRemainingAsString(), problems).isPresent();
    if (!read && problems.isEmpty()) {
      throw new IllegalStateException("neither a mapping nor a problem");
    }
  }
}
