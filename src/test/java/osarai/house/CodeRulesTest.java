package osarai.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.web.TakesFile;

class CodeRulesTest {
  private static final Set<String> ONLY_IN_BENCHMARKS = Sources.types("src/bench/app");

  private static final Set<String> TIMES =
      Set.of(
          "Clock",
          "Instant",
          "LocalDate",
          "LocalDateTime",
          "LocalTime",
          "MonthDay",
          "OffsetDateTime",
          "OffsetTime",
          "Year",
          "YearMonth",
          "ZonedDateTime",
          "chrono.JapaneseDate");

  /** Calls and types that have a better way, each with it. */
  static final List<Map.Entry<String, String>> UNWANTED_TYPES =
      List.of(
          Map.entry("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)", "java.time"),
          Map.entry("java\\.sql\\.(Date|Time|Timestamp)", "java.time"),
          Map.entry("java\\.text\\.(Simple)?DateFormat", "java.time.format"),
          Map.entry("java\\.io\\.Object(Input|Output)Stream", "records as JSON"),
          Map.entry(
              "io\\.quarkus\\.panache\\.common\\.Sort(\\$.*)?", "order by in the query's text"));

  @Test
  void theTimeComesFromTheClock() {
    holds(
        noClasses()
            .that()
            .resideOutsideOfPackage("osarai.calendar")
            .should()
            .callMethodWhere(
                new DescribedPredicate<JavaCall<?>>("the time of the host") {
                  @Override
                  public boolean test(JavaCall<?> call) {
                    return asksTheHost(call);
                  }
                }));
  }

  private static boolean asksTheHost(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getTarget().getName();
    List<String> parameters =
        call.getTarget().getRawParameterTypes().stream().map(type -> type.getName()).toList();
    if (owner.equals("java.lang.System")) {
      return name.equals("currentTimeMillis");
    }
    if (!owner.startsWith("java.time.") || !TIMES.contains(owner.substring(10))) {
      return owner.equals("java.time.ZoneId") && name.equals("systemDefault");
    }
    return owner.equals("java.time.Clock")
        ? name.startsWith("system")
            || (name.startsWith("tick") && !parameters.contains("java.time.Clock"))
        : name.equals("now") && !parameters.equals(List.of("java.time.Clock"));
  }

  @ParameterizedTest
  @FieldSource("UNWANTED_TYPES")
  void useWhatIsBetter(Map.Entry<String, String> unwanted) {
    holds(
        noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(unwanted.getKey())
            .because("there is " + unwanted.getValue()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Util", "Utils", "Helper", "Manager", "Impl", "Dto", "DTO", "Info"})
  void noClassIsNamedForNothing(String ending) {
    holds(noClasses().should().haveSimpleNameEndingWith(ending));
  }

  @Test
  void nothingWritesToTheConsoleButTheAuthorsCommand() {
    holds(
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("osarai.curriculum.CheckContent")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err"));
  }

  /** Else its files would be refused as forms, and as too large. */
  @Test
  void aFormThatBringsFilesSaysSo() {
    DescribedPredicate<JavaMethod> bringFiles =
        DescribedPredicate.describe(
            "take multipart/form-data",
            method ->
                method.isAnnotatedWith(Consumes.class)
                    && List.of(method.getAnnotationOfType(Consumes.class).value())
                        .contains(MediaType.MULTIPART_FORM_DATA));
    methods().that(bringFiles).should().beAnnotatedWith(TakesFile.class).check(MainClasses.ALL);
  }

  /** So that one that reaches the top comes from reading the request, and is answered with 400. */
  @Test
  void noEndpointThrowsWhatABrokenBodyThrows() {
    methods()
        .that()
        .areMetaAnnotatedWith(HttpMethod.class)
        .should()
        .notDeclareThrowableOfType(IOException.class)
        .check(MainClasses.ALL);
  }

  /** Whoever only looks begins none; these read several statements that must agree. */
  @Test
  void aPageThatOnlyReadsBeginsNoTransaction() {
    assertThat(
            MainClasses.ALL.stream()
                .filter(type -> !ONLY_IN_BENCHMARKS.contains(MainClasses.fileOf(type)))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(GET.class))
                .filter(
                    method ->
                        method.isAnnotatedWith(Transactional.class)
                            || method.getOwner().isAnnotatedWith(Transactional.class))
                .map(method -> method.getOwner().getSimpleName() + "." + method.getName()))
        .containsExactlyInAnyOrder(
            "SectionPage.section", "PersonPage.show", "TownPage.town", "DeskPage.show");
  }

  /** {@code Roles.require} says it; a second way of saying it would be looked at by nobody. */
  @Test
  void aRoleIsRequiredInOnePlace() {
    Pattern asked = Pattern.compile("hasRole\\([^)]*\\)\\) \\{\\s*throw new ForbiddenException");
    assertThat(Sources.below("src/main/java", ".java").entrySet())
        .filteredOn(file -> asked.matcher(file.getValue()).find())
        .extracting(Map.Entry::getKey)
        .containsExactly("src/main/java/osarai/security/Roles.java");
  }

  /** The name of a constant is bound as a parameter: in a pattern it would go stale unnoticed. */
  @Test
  void noQueryLooksForAWordOfOursInAFreeText() {
    assertThat(Sources.linesWith(Sources.below("src/main/java", ".java"), "LIKE '[^']*\\w{2,}"))
        .isEmpty();
  }

  /** What decides who may come in today is not said twice. */
  @Test
  void whetherAnAppointmentWasStoppedStandsOnceInSql() {
    assertThat(Sources.linesWith(Sources.below("src/main/java", ".java"), "stopped_at( \\+|\\\\$)"))
        .singleElement(InstanceOfAssertFactories.STRING)
        .contains("people/OnTheDay.java");
  }

  /** So does how far a day of Japan is from one of the database. */
  @Test
  void hoursBetweenJapanAndTheDatabaseStandOnceInSql() {
    assertThat(Sources.linesWith(Sources.below("src/main/java", ".java"), "INTERVAL \\d+ HOUR"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("calendar/JapanInSql.java"));
  }

  /** A renewed wrapper would have lost it. */
  @Test
  void theWrapperAsksForAJavaThatIsNewEnough() throws Exception {
    assertThat(java.nio.file.Files.readString(Sources.PROJECT.resolve("mvnw")))
        .contains(". \"$(dirname \"$0\")/.mvn/require-java.sh\"");
  }

  /** The rules look at every file of the sources and at nothing else, such as tests. */
  @Test
  void thereAreClassesToCheck() {
    Set<String> checked =
        MainClasses.ALL.stream()
            .map(MainClasses::fileOf)
            .collect(Collectors.toCollection(TreeSet::new));
    checked.removeAll(ONLY_IN_BENCHMARKS);
    assertThat(checked).isEqualTo(Sources.types("src/main/java"));
  }

  private static void holds(ArchRule rule) {
    rule.check(MainClasses.ALL);
  }
}
