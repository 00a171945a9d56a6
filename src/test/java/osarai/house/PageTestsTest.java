package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What answers an address has its test, where everybody looks for it. */
class PageTestsTest {
  private static final String MAIN = "src/main/java/";
  private static final String TESTS = "src/test/java/";

  /** Classes whose addresses another test asks for, each with the reason. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "osarai.hr.scim.ScimResources", // one interface, asked as a directory asks it
          "osarai.hr.scim.ScimApiTest");

  @Test
  void everyPageHasItsTestInItsPackage() {
    Map<String, String> texts = Sources.below(TESTS, "Test.java");
    assertThat(pages().stream().map(PageTestsTest::testOf))
        .allMatch(test -> texts.containsKey(fileOf(TESTS, test)), "is there");
  }

  @Test
  void everyTestOfAPageAsksTheRunningProduct() {
    Map<String, String> texts = Sources.below(TESTS, "Test.java");
    assertThat(pages().stream().map(PageTestsTest::testOf))
        .allMatch(
            test ->
                texts
                    .getOrDefault(fileOf(TESTS, test), "")
                    .contains("@Tag(\"running\")\n@QuarkusTest"),
            "is a test of the running product");
  }

  @Test
  void everyExceptionIsAPage() {
    assertThat(pages()).containsAll(ELSEWHERE.keySet());
  }

  private static List<String> pages() {
    Map<String, String> shipped = Sources.below(MAIN, ".java");
    List<String> pages =
        MainClasses.ALL.stream()
            .filter(type -> type.isAnnotatedWith(Path.class))
            .map(JavaClass::getName)
            .filter(type -> shipped.containsKey(fileOf(MAIN, type)))
            .sorted()
            .toList();
    assertThat(pages).hasSizeGreaterThan(30);
    return pages;
  }

  private static String testOf(String page) {
    return ELSEWHERE.getOrDefault(page, page + "Test");
  }

  private static String fileOf(String folder, String type) {
    return folder + type.replace('.', '/') + ".java";
  }
}
