package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScimBodyTest {
  /** Put together here, so that no file of ours holds one. */
  private static final String NUMBER = "1234" + "5678" + "9018";

  private final ScimDesk desk = new ScimDesk();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "7",
        "{}",
        "{\"schemas\":[\"x\"],\"userName\":\"1\"}",
        "{\"schemas\":\"x\"}",
        "{\"userName\":\"1\",\"userName\":\"2\"}",
        "{\"schemas\":[\"urn:ietf:params:scim:schemas:core:2.0:User\"]} {}",
      })
  void whatIsNoResourceIsInvalidSyntax(String body) {
    assertThat(desk.post(body).status()).isEqualTo(400);
    assertThat(desk.post(body).scimType()).isEqualTo("invalidSyntax");
  }

  /** One of the two would be lost without a word. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"startDate\":\"2026-12-01\",\"StartDate\":\"2026-11-01\"",
        "\"startDate\":\"2026-12-01\",\"leave\":[{\"kind\":\"x\",\"Kind\":\"y\"}]",
      })
  void aNameThatDiffersInItsLettersOnlyIsNamedTwice(String appointment) {
    ScimDesk.Reply reply = desk.post(ScimDesk.person("1", appointment));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.scimType()).isEqualTo("invalidSyntax");
    assertThat(reply.detail()).contains(ScimDesk.APPOINTMENT).endsWith(": is named twice");
    assertThat(desk.people.writes).isEmpty();
  }

  @Test
  void hostileNestingIsInvalidSyntax() {
    assertThat(desk.post("[".repeat(100_000)).scimType()).isEqualTo("invalidSyntax");
    assertThat(desk.post("{\"a\":".repeat(100_000)).scimType()).isEqualTo("invalidSyntax");
  }

  @Test
  void anotherEncodingIsInvalidSyntax() {
    byte[] windows31j =
        ScimDesk.person("1", "\"startDate\":\"2026-12-01\"")
            .getBytes(java.nio.charset.Charset.forName("windows-31j"));
    assertRefused(() -> ScimBody.read(windows31j, ScimSchemas.USER), "invalidSyntax");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"startDate\":\"2026-12-01\",\"alphabet\":\"NUMBER\"",
        "\"startDate\":\"2026-12-01\",\"NUMBER\":\"x\"",
        "\"startDate\":\"NUMBER\"",
        "\"documentNumber\":\"第 NUMBER 号\"",
        "\"sequence\":NUMBER",
        "\"leave\":[{\"kind\":\"NUMBER\"}]",
        "\"designations\":[{\"scope\":\"NUMBER\"}]",
      })
  void anIndividualNumberIsRefusedByItsPlaceAndNeverRepeated(String appointment) {
    ScimDesk.Reply reply = desk.post(ScimDesk.person("1", appointment.replace("NUMBER", NUMBER)));
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.detail()).contains(ScimDesk.APPOINTMENT, "個人番号").doesNotContain(NUMBER);
    assertThat(desk.people.writes).isEmpty();
  }

  @Test
  void itIsRefusedInEveryPartOfAPatchToo() {
    String id = desk.appointed("0101");
    for (String operation :
        new String[] {
          "{\"op\":\"replace\",\"path\":\"displayName\",\"value\":\"%s\"}",
          "{\"op\":\"replace\",\"path\":\"%s\",\"value\":1}",
          "{\"op\":\"%s\",\"path\":\"displayName\",\"value\":1}",
          "{\"op\":\"replace\",\"value\":{\"displayName\":\"%s\"}}"
        }) {
      ScimDesk.Reply reply = desk.patch(id, operation.formatted(NUMBER));
      assertThat(reply.status()).as(operation).isEqualTo(400);
      assertThat(reply.detail()).contains("個人番号").doesNotContain(NUMBER);
    }
  }

  @Test
  void aSendersOwnIdMayLookLikeAnything() {
    String person = ScimDesk.person("1", "\"startDate\":\"2026-12-01\"").replace("HR-1", NUMBER);
    assertThat(desk.post(person).status()).isEqualTo(201);
    String id = desk.appointed("2");
    String other = "1234" + "5678" + "9018";
    assertThat(
            desk.patch(
                    id,
                    "{\"op\":\"replace\",\"path\":\"externalId\",\"value\":\"%s\"}"
                        .formatted(other))
                .status())
        .isEqualTo(200);
  }

  @Test
  void whatIsSentIsNotRepeatedInAnError() {
    for (String body :
        new String[] {
          "{\"schemas\":[\"%s\"],\"userName\":{\"secret\":1}}",
          "{\"schemas\":[\"%s\"],\"userName\":\"1\",\"active\":\"secret\"}",
          "{\"schemas\":[\"%s\"],\"userName\":\"1\",\"name\":\"secret\"}",
        }) {
      ScimDesk.Reply reply = desk.post(body.formatted(ScimSchemas.USER));
      assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
      assertThat(reply.scimType()).isEqualTo("invalidValue");
      assertThat(reply.detail()).doesNotContain("secret");
    }
  }

  @Test
  void theUnknownIsLeftAsideButNotInOurExtension() {
    String known = ScimDesk.person("1", "\"startDate\":\"2026-12-01\"");
    assertThat(desk.post(known.replace("\"active\"", "\"nickName\":\"x\",\"active\"")).status())
        .isEqualTo(201);
    String unknown = ScimDesk.person("2", "\"startDate\":\"2026-12-01\",\"role\":\"office\"");
    assertThat(desk.post(unknown).scimType()).isEqualTo("invalidSyntax");
    String inAPost = known.replace("\"title\"", "\"salary\":\"x\",\"title\"");
    assertThat(desk.post(inAPost).scimType()).isEqualTo("invalidSyntax");
  }

  private static void assertRefused(ThrowableAssert.ThrowingCallable work, String scimType) {
    assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(ScimRefused.class, work))
        .extracting(ScimRefused::getScimType)
        .isEqualTo(scimType);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u00a0", "\u3316\u3316\u3316"})
  void aReadingThatIsNoneIsRefusedByItsPlace(String kana) {
    String body =
        ScimDesk.person("1", "\"startDate\":\"2026-12-01\"").replace("アオキ サクラ", kana.repeat(33));
    ScimDesk.Reply reply = desk.post(body);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.detail())
        .containsOnlyOnce("kana")
        .contains("a reading of 1 to 200 characters")
        .doesNotContain("missing");
    assertThat(desk.people.writes).isEmpty();
  }
}
