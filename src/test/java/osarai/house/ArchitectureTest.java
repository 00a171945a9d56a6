package osarai.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ARCHITECTURE.md says of files, types and commands is so. */
class ArchitectureTest {
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** "learning.Draw", "Sections" or "people.Position.leads". */
  private static final Pattern TYPE =
      Pattern.compile("(?:[a-z]+\\.)*[A-Z]\\w*[a-z]\\w*(?:\\.[A-Za-z]\\w*)*");

  private static final Pattern WITHIN = Pattern.compile("(?:^|\\.)[A-Z]\\w*\\.\\w+$");

  /** The JDK's, and the pattern of a name. */
  private static final Set<String> NOT_OURS = Set.of("Clock", "XConfig");

  private static final Pattern FILE =
      Pattern.compile("[\\w./-]*[\\w-]+\\.(?:md|json|yaml|html|properties|txt)");
  private static final List<String> WHERE_FILES_ARE =
      List.of(
          "",
          "src/main/resources/",
          "src/main/resources/scim/",
          "src/main/resources/templates/",
          "src/test/resources/");

  private static final Pattern COMMAND =
      Pattern.compile("^\\| `([a-z-]+(?: [A-Z-]+)*)` \\|", Pattern.MULTILINE);
  private static final Pattern USAGE =
      Pattern.compile("String usage\\(\\) \\{\\s*return \"([^\"]+)\";");

  @Test
  void everyTypeThatTheTablesNameIsThere() {
    Set<String> types =
        Stream.of("src/main/java", "src/test/java")
            .flatMap(folder -> Sources.types(folder).stream())
            .collect(Collectors.toSet());
    assertThat(codes("### Where a change goes", TYPE)).hasSizeGreaterThan(60);
    assertThat(codes("## Packages", TYPE))
        .filteredOn(name -> !NOT_OURS.contains(name) && !isThere(name, types))
        .isEmpty();
  }

  /** "leads" of "people.Position.leads", and "Near" of "PeopleStandings.Near". */
  @Test
  void whatTheTablesNameWithinATypeIsThere() {
    Set<String> within =
        codes("## Packages", TYPE).stream()
            .filter(name -> WITHIN.matcher(name).find())
            .collect(Collectors.toSet());
    assertThat(within).hasSizeGreaterThan(5);
    assertThat(within).filteredOn(name -> !isWithin(name)).isEmpty();
    assertThat(List.of("people.Position.follows", "PeopleStandings.Far", "hr.Position.leads"))
        .noneMatch(ArchitectureTest::isWithin);
  }

  @Test
  void everyFileThatTheTableNamesIsThere() {
    Set<String> files = codes("### Where a change goes", FILE);
    assertThat(files).hasSizeGreaterThan(10);
    assertThat(files)
        .filteredOn(
            file ->
                WHERE_FILES_ARE.stream()
                    .noneMatch(folder -> Files.exists(Sources.PROJECT.resolve(folder + file))))
        .isEmpty();
  }

  /** What somebody changes who reads a figure on a page. */
  @Test
  void theTableSaysWhereAFigureOfTheTextsStands() {
    assertThat(chapter("### Where a change goes"))
        .contains("| which due day is soon |", "`evidence.closing.PeopleStandings.Near`")
        .contains("| how long a password must be", "`docker/realm.json`", "`accounts.OwnPassword`");
  }

  @Test
  void theTableOfCommandsIsThatOfTheProduct() {
    Set<String> commands = new TreeSet<>();
    for (JavaClass type : MainClasses.ALL) {
      if (type.isAssignableTo("osarai.home.Command") && !type.isInterface()) {
        String source = Sources.text("src/main/java/" + type.getName().replace('.', '/') + ".java");
        commands.add(USAGE.matcher(source).results().findFirst().orElseThrow().group(1));
      }
    }
    assertThat(commands).hasSizeGreaterThan(6);
    assertThat(
            COMMAND.matcher(chapter("## Start-up and commands")).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(commands);
  }

  @Test
  void aTypeThatIsGoneIsFound() {
    Set<String> types = Set.of("osarai.learning.Draw");
    assertThat(List.of("learning.Draw", "Draw", "learning.Draw.of"))
        .allMatch(name -> isThere(name, types));
    assertThat(List.of("hr.Draw", "Drawn", "learning.Grading"))
        .noneMatch(name -> isThere(name, types));
  }

  private static boolean isThere(String name, Set<String> types) {
    String type = name.replaceFirst("(^|\\.)([A-Z]\\w*).*", "$1$2");
    return types.stream().anyMatch(one -> one.endsWith("." + type));
  }

  private static boolean isWithin(String name) {
    int last = name.lastIndexOf('.');
    String member = name.substring(last + 1);
    String type = "." + name.substring(0, last);
    return MainClasses.ALL.stream()
        .filter(one -> one.getName().replace('$', '.').endsWith(type))
        .anyMatch(
            one ->
                MainClasses.ALL.contain(one.getName() + "$" + member)
                    || one.getMembers().stream().anyMatch(each -> each.getName().equals(member)));
  }

  private static Set<String> codes(String heading, Pattern wanted) {
    return CODE.matcher(chapter(heading))
        .results()
        .map((MatchResult code) -> code.group(1))
        .filter(code -> wanted.matcher(code).matches())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** From the heading to the next of its level or above. */
  private static String chapter(String heading) {
    String page = Sources.text("ARCHITECTURE.md");
    int from = page.indexOf("\n" + heading + "\n");
    assertThat(from).as(heading).isNotNegative();
    String rest = page.substring(from + 1 + heading.length());
    String end = heading.startsWith("###") ? "(?m)^##" : "(?m)^## ";
    return rest.split(end, 2)[0];
  }
}
