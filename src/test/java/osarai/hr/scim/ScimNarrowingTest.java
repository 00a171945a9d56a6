package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import de.captaingoldfish.scim.sdk.server.utils.RequestUtils;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a filter is looked up, and whether the rest must be judged on what that leaves. */
class ScimNarrowingTest {
  private static final Map<String, ScimWanted.Criterion> KEYS =
      Map.of(
          ScimNames.USER_NAME,
          ScimWanted.Criterion.STAFF_NUMBER,
          ScimNames.EXTERNAL_ID,
          ScimWanted.Criterion.EXTERNAL_ID,
          ScimNames.ACTIVE,
          ScimWanted.Criterion.ACTIVE,
          ScimNames.POSTS + "." + ScimNames.DEPARTMENT,
          ScimWanted.Criterion.DEPARTMENT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "userName eq \"1\" | {STAFF_NUMBER=[1]} | true",
        "active eq true | {ACTIVE=[true]} | true",
        "userName ne \"1\" | {} | false",
        "userName sw \"1\" | {} | false",
        "userName pr | {} | false",
        "displayName eq \"x\" | {} | false",
        "not (userName eq \"1\") | {} | false",
        "userName eq \"1\" and active eq true | {STAFF_NUMBER=[1], ACTIVE=[true]} | true",
        "userName eq \"1\" and displayName eq \"x\" | {STAFF_NUMBER=[1]} | false",
        "userName eq \"1\" and userName eq \"2\" | {STAFF_NUMBER=[]} | true",
        "userName eq \"1\" or userName eq \"2\" | {STAFF_NUMBER=[1, 2]} | true",
        "userName eq \"1\" or externalId eq \"2\" | {} | false",
        "userName eq \"1\" or displayName eq \"x\" | {} | false",
        "userName eq \"1\" and (userName eq \"1\" or userName eq \"2\") | {STAFF_NUMBER=[1]} |"
            + " true",
        "A:posts.department eq \"1\" | {DEPARTMENT=[1]} | true",
        "A:posts.department eq \"1\" and A:posts.department eq \"2\" | {DEPARTMENT=[1]} | false",
        "A:posts[department eq \"1\"] | {DEPARTMENT=[1]} | false",
        "A:posts[department eq \"1\" and title eq \"x\"] | {DEPARTMENT=[1]} | false"
      })
  void looksUpWhatItCan(String filter, String anyOf, boolean whole) {
    ScimNarrowing narrowing =
        ScimNarrowing.of(
            RequestUtils.parseFilter(
                ScimTypes.users(), filter.replace("A:", ScimSchemas.APPOINTMENT + ":")),
            KEYS);
    assertThat(shown(narrowing.anyOf())).isEqualTo(anyOf);
    assertThat(narrowing.whole()).isEqualTo(whole);
  }

  @Test
  void withoutAFilterAllAreWantedAndNothingIsJudged() {
    assertThat(ScimNarrowing.of(null, KEYS)).isEqualTo(new ScimNarrowing(Map.of(), true));
  }

  private static String shown(Map<ScimWanted.Criterion, Set<String>> anyOf) {
    Map<ScimWanted.Criterion, Set<String>> sorted = new TreeMap<>();
    anyOf.forEach((key, values) -> sorted.put(key, new TreeSet<>(values)));
    return sorted.toString();
  }
}
