package osarai.security;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what somebody logged in, as far as the browser tells of itself: for the person's own eyes.
 * Anybody can say anything, so nothing is decided by it.
 */
public record Browser(Program program, Device device) {

  /** By the first word that is in what the browser says; most say the names of others, too. */
  public enum Program {
    EDGE("Edg/", "EdgA/", "EdgiOS/"),
    FIREFOX("Firefox/", "FxiOS/"),
    CHROME("Chrome/", "CriOS/"),
    SAFARI("Safari/"),
    OTHER;

    private final List<String> words;

    Program(String... words) {
      this.words = List.of(words);
    }
  }

  /** The same; a tablet says the name of a phone. */
  public enum Device {
    IPAD("iPad"),
    IPHONE("iPhone"),
    ANDROID("Android"),
    CHROMEBOOK("CrOS"),
    WINDOWS("Windows"),
    MAC("Macintosh"),
    LINUX("Linux"),
    OTHER;

    private final List<String> words;

    Device(String... words) {
      this.words = List.of(words);
    }
  }

  /** Of the header {@code User-Agent}; absent where none was sent. */
  public static Browser of(@Nullable String userAgent) {
    String said = userAgent == null ? "" : userAgent;
    return new Browser(
        Arrays.stream(Program.values())
            .filter(program -> program.words.stream().anyMatch(said::contains))
            .findFirst()
            .orElse(Program.OTHER),
        Arrays.stream(Device.values())
            .filter(device -> device.words.stream().anyMatch(said::contains))
            .findFirst()
            .orElse(Device.OTHER));
  }
}
