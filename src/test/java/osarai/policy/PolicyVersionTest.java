package osarai.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.files.AuthoredFiles;
import osarai.files.Problem;
import osarai.files.Problems;
import osarai.files.Sha256;

class PolicyVersionTest {
  private static final String PATH = "content/policy/2.1.yaml";
  private static final String TEXT =
      """
      title: 基本方針
      version: "2.1"
      in-force-from: 2026-01-01
      office: DX推進室
      clauses:
        - {key: measures, number: "6", title: 対策, binds: [], summary: 見出し}
        - {key: physical-security, number: "6(4)", parent: measures, title: 物理, binds: [all], summary: 席}
        - {key: operation-monitoring, number: "6(7)", parent: measures, title: 運用, binds: [systems, managers], summary: 監視}
        - {key: incident-response, number: "6(7)", parent: measures, title: 緊急, binds: [all], summary: 連絡}
      """;

  private final Problems problems = new Problems();

  @Test
  void holdsItsClausesInTheOrderOfThePolicy() {
    PolicyVersion policy = read(TEXT).orElseThrow();
    assertProblems();
    assertThat(policy.title()).isEqualTo("基本方針");
    assertThat(policy.version()).isEqualTo("2.1");
    assertThat(policy.inForceFrom()).isEqualTo("2026-01-01");
    assertThat(policy.keys())
        .containsExactly(
            "measures", "physical-security", "operation-monitoring", "incident-response");
    assertThat(policy.childrenOf(new ClauseKey("measures"))).hasSize(3);
    assertThat(policy.sha256()).isEqualTo(Sha256.of(TEXT.getBytes(UTF_8)));
  }

  @Test
  void twoKeysMayShareANumber() {
    PolicyVersion policy = read(TEXT).orElseThrow();
    assertThat(policy.clause(new ClauseKey("operation-monitoring")).orElseThrow().number())
        .isEqualTo(policy.clause(new ClauseKey("incident-response")).orElseThrow().number());
    assertThat(policy.clause(new ClauseKey("absent"))).isEmpty();
  }

  @Test
  void theScopeOfAnAudienceIsTheClausesThatBindIt() {
    PolicyVersion policy = read(TEXT).orElseThrow();
    assertThat(policy.inScopeOf(List.of(Binds.ALL)))
        .extracting(clause -> clause.key().value())
        .containsExactly("physical-security", "incident-response");
    assertThat(policy.inScopeOf(List.of(Binds.MANAGERS)))
        .extracting(clause -> clause.key().value())
        .containsExactly("operation-monitoring");
    assertThat(policy.inScopeOf(List.of(Binds.EXECUTIVES))).isEmpty();
  }

  @Test
  void aHeadingIsNotInScopeEvenWhereItBinds() {
    PolicyVersion policy = read(TEXT.replaceFirst("binds: \\[\\]", "binds: [all]")).orElseThrow();
    assertThat(policy.inScopeOf(List.of(Binds.ALL)))
        .extracting(clause -> clause.key().value())
        .doesNotContain("measures");
  }

  @Test
  void notesAMissingFile() {
    assertThat(PolicyVersion.read(new AuthoredFiles(Map.of()), PATH, problems)).isEmpty();
    assertProblems(PATH + ": is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"2.1\" | \"2.2\" | :2: version: must be the name of the file",
        "2026-01-01 | 2026-02-30 | :3: in-force-from: '2026-02-30' is not a day like 2026-04-01",
        "office: DX推進室 | office: | :4: office: is missing or empty",
        "office: DX | ofice: DX | :4: ofice: 'ofice' is not a name that is read here (did you mean"
            + " 'office'?)",
        "key: physical-security | key: Physical | :7: key: 'Physical' is not like 'some-key'",
        "key: physical-security | key: measures | :7: key: 'measures' stands twice",
        "'key: physical-security, ' | '' | :7: key: '' is not like 'some-key'",
        "'parent: measures, title: 物理' | 'parent: mesures, title: 物理' | :7: parent: 'mesures' is"
            + " not a key above (did you mean 'measures'?)",
        "'parent: measures, title: 物理' | 'parent: physical-security, title: 物理' | :7: parent:"
            + " 'physical-security' is not a key above",
        "systems, managers | system, managers | :8: binds: 'system' is not one of [all, managers,"
            + " handlers, systems, executives] (did you mean 'systems'?)",
        "'binds: [all], summary: 席' | 'binds: [all]' | :7: summary: is missing or empty"
      })
  void notesWhatTheAuthorMustMend(String from, String to, String problem) {
    assertThat(TEXT).contains(from);
    read(TEXT.replace(from, to));
    assertThat(problems.all()).extracting(Problem::toString).contains(PATH + problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Physical Security", "''", "9lives", "a_b"})
  void aParentThatIsNoKeyIsAProblemAlsoWhereAClauseIsNamedSo(String key) {
    read(
        TEXT.replace("key: measures", "key: " + key).replace("parent: measures", "parent: " + key));
    assertThat(problems.all())
        .extracting(Problem::toString)
        .anyMatch(p -> p.startsWith(PATH + ":7: parent: '"));
  }

  private Optional<PolicyVersion> read(String text) {
    return PolicyVersion.read(
        new AuthoredFiles(Map.of(PATH, text.getBytes(UTF_8))), PATH, problems);
  }

  private void assertProblems(String... expected) {
    assertThat(problems.all()).extracting(Problem::toString).containsExactly(expected);
  }
}
