package osarai.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What {@code ./mvnw verify} says at its end: which ten tests took longest. */
final class SlowestTests {
  private static final int SHOWN = 10;

  private SlowestTests() {}

  record Timed(String test, double seconds) {}

  /** Arguments: the build folder and when the build began, since older reports may lie there. */
  public static void main(String[] arguments) {
    List<Timed> slowest = in(Path.of(arguments[0]), Instant.parse(arguments[1]));
    if (!slowest.isEmpty()) {
      System.out.println("The slowest tests, in seconds without what a class sets up for all:");
    }
    for (Timed one : slowest) {
      System.out.println(String.format(Locale.ROOT, "%7.2f  %s", one.seconds(), one.test()));
    }
  }

  static List<Timed> in(Path build, Instant begun) {
    List<Timed> all = new ArrayList<>();
    for (String folder : List.of("surefire-reports", "failsafe-reports")) {
      reports(build.resolve(folder), begun).forEach(report -> all.addAll(read(report)));
    }
    all.sort(Comparator.comparingDouble(Timed::seconds).reversed());
    return all.subList(0, Math.min(SHOWN, all.size()));
  }

  private static List<Path> reports(Path folder, Instant begun) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
          .filter(file -> !writtenBefore(file, begun))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean writtenBefore(Path file, Instant begun) {
    try {
      return Files.getLastModifiedTime(file).toInstant().isBefore(begun);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Timed> read(Path report) {
    List<Timed> tests = new ArrayList<>();
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try (var in = Files.newInputStream(report)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("testcase")) {
          String test = xml.getAttributeValue(null, "classname");
          String seconds = xml.getAttributeValue(null, "time").replace(",", "");
          tests.add(
              new Timed(
                  test + "." + xml.getAttributeValue(null, "name"), Double.parseDouble(seconds)));
        }
      }
      return tests;
    } catch (IOException | XMLStreamException e) {
      throw new IllegalStateException("Cannot read " + report, e);
    }
  }
}
