package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The packages, lowest first, and what each may depend on. */
class PackagesTest {
  private static final Map<String, List<String>> MAY_DEPEND_ON = new LinkedHashMap<>();

  static {
    row("files");
    row("storage");
    row("calendar");
    row("security", "calendar");
    row("forms", "calendar");
    row("print");
    row("tables", and("calendar", "forms"));
    row("web", and("security", "forms", "tables", "print", "files", "storage"));
    row("audit", and("web"));
    row("policy", and("audit"));
    row("content", and("policy"));
    row("people", and("audit"));
    row("login", and("people"));
    row("accounts", and("login"));
    row("curriculum", and("login", "content"));
    row("curriculum.office", and("curriculum"));
    row("learning", and("login", "content"));
    row("hr.intake", and("curriculum"));
    row("hr.profile", and("login"));
    row("hr.file", and("hr.intake", "hr.profile"));
    row("hr.scim", and("hr.intake"));
    row("hr.onboarding", and("hr.intake"));
    row("hr.departments", and("hr.intake"));
    row("hr.firstload", and("hr.intake"));
    row("trainings", and("hr.intake"));
    row("evidence.ledger", and("web"));
    row("evidence.record", and("evidence.ledger", "trainings", "learning", "curriculum.office"));
    row("evidence.closing", and("evidence.record"));
    row("evidence.handlers", and("evidence.record"));
    row("advisories", "calendar");
    row("backup", and("evidence.record"));
    row("reporting.town", and("evidence.closing"));
    row("reporting", all());
    row("home", all());
  }

  static final List<String> PACKAGES = List.copyOf(MAY_DEPEND_ON.keySet());

  @ParameterizedTest
  @FieldSource("PACKAGES")
  void dependsOnlyOnWhatItsRowNames(String name) {
    List<String> allowed = mayDependOn(name);
    List<String> broken = new ArrayList<>();
    for (JavaClass type : MainClasses.ALL) {
      if (MainClasses.packageOf(type).equals(name)) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(d -> reachesOutside(d, name, allowed))
            .forEach(d -> broken.add(d.getDescription()));
      }
    }
    assertThat(broken).as("%s may depend on %s", name, allowed).isEmpty();
  }

  /** A constant's name is in the source alone. */
  @Test
  void aSourceNamesOnlyWhatItsRowNames() {
    List<String> broken = new ArrayList<>();
    SourceFiles.below("src/main/java")
        .graph()
        .needs()
        .forEach(
            (file, others) -> {
              String name = packageOf(file);
              others.stream()
                  .filter(other -> !packageOf(other).equals(name))
                  .filter(other -> !mayDependOn(name).contains(packageOf(other)))
                  .forEach(other -> broken.add(file + " names " + other));
            });
    assertThat(broken).isEmpty();
  }

  @Test
  void everyPackageHasARowAndEveryRowItsPackage() {
    Set<String> found =
        MainClasses.ALL.stream()
            .map(MainClasses::packageOf)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(MAY_DEPEND_ON.keySet()).isEqualTo(found);
  }

  @Test
  void aRowNamesOnlyPackagesAboveIt() {
    List<String> above = new ArrayList<>();
    MAY_DEPEND_ON.forEach(
        (name, allowed) -> {
          assertThat(above).as(name).containsAll(allowed).doesNotContain(name);
          above.add(name);
        });
  }

  /** Who looks for a room begins there. */
  @Test
  void architectureTellsOfEveryPackage() {
    String table = Sources.text("ARCHITECTURE.md");
    assertThat(MAY_DEPEND_ON.keySet())
        .allSatisfy(name -> assertThat(table).contains("`" + name + "`"));
  }

  @Test
  void theDoorsOfHrMeetOnlyInIntake() {
    Set<String> doors =
        Set.of("hr.file", "hr.scim", "hr.onboarding", "hr.departments", "hr.firstload");
    for (String door : doors) {
      assertThat(MAY_DEPEND_ON.get(door))
          .as(door)
          .contains("hr.intake")
          .doesNotContainAnyElementsOf(doors);
    }
    assertThat(MAY_DEPEND_ON.get("hr.scim"))
        .filteredOn(other -> other.startsWith("hr."))
        .containsExactly("hr.intake");
  }

  @Test
  void noTwoFilesFormACircle() {
    FileGraph written =
        SourceFiles.below("src/main/java", "src/demo", "src/bench", "src/fuzz", "src/test/java")
            .graph();
    assertThat(written.needs()).hasSizeGreaterThan(1000);
    assertThat(FileGraph.of(MainClasses.ALL).and(written).circles()).isEmpty();
  }

  @Test
  void noFolderHasMoreThan45Files() {
    Map<String, Long> files =
        Sources.below("src/main/java", ".java").keySet().stream()
            .collect(
                Collectors.groupingBy(
                    path -> path.substring(0, path.lastIndexOf('/')), Collectors.counting()));
    assertThat(files)
        .isNotEmpty()
        .allSatisfy((folder, n) -> assertThat(n).as(folder).isLessThanOrEqualTo(45));
  }

  /** What stands above the package in its row. */
  static List<String> mayDependOn(String name) {
    return MAY_DEPEND_ON.getOrDefault(name, List.of());
  }

  private static String packageOf(String file) {
    return file.substring("osarai.".length(), file.lastIndexOf('.'));
  }

  private static boolean reachesOutside(Dependency dependency, String name, List<String> allowed) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    if (!target.getPackageName().equals("osarai")
        && !target.getPackageName().startsWith("osarai.")) {
      return false;
    }
    String other = MainClasses.packageOf(target);
    return !other.equals(name) && !allowed.contains(other);
  }

  private static void row(String name, String... allowed) {
    MAY_DEPEND_ON.put(name, List.of(allowed));
  }

  /** The named packages and all that these may depend on. */
  private static String[] and(String... names) {
    Set<String> allowed = new TreeSet<>(List.of(names));
    for (String name : names) {
      allowed.addAll(MAY_DEPEND_ON.getOrDefault(name, List.of()));
    }
    return allowed.toArray(String[]::new);
  }

  private static String[] all() {
    return MAY_DEPEND_ON.keySet().toArray(String[]::new);
  }
}
