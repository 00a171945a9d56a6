package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.captaingoldfish.scim.sdk.server.utils.RequestUtils;
import java.io.UncheckedIOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether a resource fits: in brackets one element fits all, outside any value of the list does.
 */
class ScimMatchTest {
  private static final JsonNode AOKI =
      read(
          """
          {"userName":"0101","displayName":"青木 さくら","active":true,
           "name":{"familyName":"青木"},
           "A":{"kana":"アオキ サクラ","leave":[],
             "posts":[{"department":"210","title":"主事"},{"department":"220","title":"係長"}]}}\
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "userName eq \"0101\" | true",
        "userName eq \"0102\" | false",
        "userName ne \"0102\" | true",
        "active eq true | true",
        "name.familyName eq \"青木\" | true",
        "userName eq \"0101\" and active eq false | false",
        "userName eq \"0102\" or active eq true | true",
        "not (userName eq \"0101\") | false",
        "userName pr | true",
        "externalId pr | false",
        "externalId eq \"x\" | false",
        "externalId ne \"x\" | true",
        "externalId eq null | true",
        "userName eq null | false",
        "A:leave pr | false",
        "A:kana eq \"アオキ サクラ\" | true",
        "A:posts.department eq \"220\" | true",
        "A:posts.department eq \"210\" and A:posts.title eq \"係長\" | true",
        "A:posts[department eq \"210\" and title eq \"係長\"] | false",
        "A:posts[department eq \"220\" and title eq \"係長\"] | true",
        "A:posts[department eq \"999\" or title eq \"主事\"] | true",
        "A:posts[not (department eq \"210\")] | true",
        "A:posts[department pr] | true",
        "A:posts[until pr] | false",
        "A:leave[kind eq \"sick\"] | false"
      })
  void judgesOneResource(String filter, boolean fits) {
    String whole = filter.replace("A:", ScimSchemas.APPOINTMENT + ":");
    assertThat(ScimMatch.fits(RequestUtils.parseFilter(ScimTypes.users(), whole), AOKI))
        .as(filter)
        .isEqualTo(fits);
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper()
          .readTree(json.replace("\"A\"", '"' + ScimSchemas.APPOINTMENT + '"'));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
