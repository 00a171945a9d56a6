package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import osarai.hr.intake.Statement;

class ScimPatchTest {
  private static final String A = ScimDesk.APPOINTMENT;
  private final ScimDesk desk = new ScimDesk();
  private final String id = desk.appointed("0101");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'op':'replace','path':'active','value':true}",
        "{'op':'Replace','path':'active','value':'True'}",
        "{'op':'Add','path':'ACTIVE','value':'true'}",
        "{'op':'replace','value':{'active':true}}",
        "{'op':'replace','value':{'active':'True'}}",
        "{'op':'replace','path':'urn:ietf:params:scim:schemas:core:2.0:User:active','value':true}",
        "{'op':'replace','path':'displayName','value':'青木 さくら'}",
        "{'op':'replace','path':'A:kana','value':'アオキ サクラ'}",
        "{'op':'replace','path':'A:kana','value':'あおき さくら'}",
        "{'op':'add','path':'A:posts','value':[{'department':'210','position':'member','title':'主事'}]}",
        "{'op':'Add','path':'emails[type eq \\\"work\\\"].value','value':'a@example.jp'}",
        "{'op':'Replace','path':'phoneNumbers','value':[]}",
        "{'op':'replace','value':{'title':'x','preferredLanguage':'ja'}}",
        "{'op':'replace','value':{'schemas':['x'],'active':true}}",
        "{'op':'replace','path':'A:documentNumber','value':'人発第1号'}",
      })
  void whatChangesNothingWritesNothing(String operation) {
    ScimDesk.Reply reply = patch(operation);
    assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    assertThat(reply.tag()).isEqualTo("\"1\"");
    assertThat(desk.people.writes).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'op':'Replace','path':'active','value':'False'}|/active|false",
        "{'op':'replace','value':{'active':false}}|/active|false",
        "{'op':'replace','path':'displayName','value':'山田 さくら'}|/displayName|山田 さくら",
        "{'op':'replace','path':'name.familyName','value':'山田'}|/name/formatted|山田 さくら",
        "{'op':'replace','path':'name.formatted','value':'山田 花'}|/displayName|山田 花",
        "{'op':'replace','value':{'name.familyName':'山田'}}|/name/formatted|山田 さくら",
        "{'op':'replace','path':'externalId','value':'HR-9'}|/externalId|HR-9",
        "{'op':'replace','path':'userName','value':'0999'}|/userName|0999",
        "{'op':'replace','path':'A:posts[department eq"
            + " \\\"210\\\"].title','value':'主査'}|/A/posts/0/title|主査",
        "{'op':'add','path':'A:posts','value':[{'department':'220','title':'兼務'}]}|/A/posts/1/department|220",
        "{'op':'replace','path':'A:posts','value':[{'department':'220','title':'係長','position':'head'}]}|/A/posts/0/position|head",
        "{'op':'replace','value':{'A':{'registeredName':'田中 さくら'}}}|/A/registeredName|田中 さくら",
        "{'op':'replace','path':'A','value':{'registeredName':'田中 さくら'}}|/A/registeredName|田中 さくら",
        "{'op':'replace','value':{'A:kana':'ヤマダ サクラ'}}|/A/kana|ヤマダ サクラ",
        "{'op':'add','path':'A:leave','value':[{'kind':'childcare','from':'2026-12-10'}]}|/A/leave/0/kind|childcare",
        "{'op':'replace','path':'A:endDate','value':'2027-03-31'}|/A/endDate|2027-03-31",
      })
  void whatChangesIsWrittenOnce(String operation, String pointer, String expected) {
    ScimDesk.Reply reply = patch(operation);
    assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
    assertThat(reply.body().at(pointer.replace("/A/", "/" + A + "/")).asText())
        .as(reply.body().toString())
        .isEqualTo(expected);
    assertThat(desk.people.writes).hasSize(2);
    assertThat(patch(operation).status()).isEqualTo(200);
    assertThat(desk.people.writes).as("the second time").hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'op':'remove'}|noTarget",
        "{'op':'remove','path':'A:alphabet'}|noTarget",
        "{'op':'add','path':'A:posts[department eq \\\"999\\\"].title','value':'x'}|noTarget",
        "{'op':'replace','path':'A:posts[department eq \\\"999\\\"].title','value':'x'}|noTarget",
        "{'op':'replace','path':'A:posts[department eq \\\"210\\\" and title eq"
            + " \\\"x\\\"].title','value':'x'}|noTarget",
        "{'op':'replace','path':'id','value':'x'}|mutability",
        "{'op':'replace','path':'A:recognised','value':'x'}|mutability",
        "{'op':'remove','path':'A:duties'}|mutability",
        "{'op':'replace','path':'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value','value':'x'}|mutability",
        "{'op':'replace','path':'nothing','value':'x'}|invalidPath",
        "{'op':'replace','path':'A:nothing','value':'x'}|invalidPath",
        "{'op':'replace','path':'active garbage','value':true}|invalidPath",
        "{'op':'replace','path':'','value':true}|invalidPath",
        "{'op':'replace','path':7,'value':true}|invalidPath",
        "{'op':'replace','path':'A:posts[department eq].title','value':'x'}|invalidFilter",
        "{'op':'replace','path':'A:posts[nothing eq \\\"x\\\"].title','value':'x'}|invalidFilter",
        "{'op':'move','path':'active','value':true}|invalidSyntax",
        "{'op':'replace','path':'active'}|invalidValue",
        "{'op':'replace','path':'active','value':'perhaps'}|invalidValue",
        "{'op':'replace','value':'x'}|invalidValue",
        "{'op':'replace','value':{'A':{'nothing':1}}}|invalidSyntax",
        "{'op':'replace','path':'A:employmentType','value':'regualr'}|invalidValue",
        "{'op':'replace','path':'A:effectiveDate','value':'2026-02-30'}|invalidValue",
        "{'op':'remove','path':'userName'}|invalidValue",
        "{'op':'remove','path':'externalId'}|invalidValue",
        "7|invalidSyntax",
      })
  void whatCannotBeIsRefusedInTheWordsOfTheRfc(String operation, String scimType) {
    ScimDesk.Reply reply = patch(operation);
    assertThat(reply.status()).as(reply.toString()).isEqualTo(400);
    assertThat(reply.scimType()).as(reply.toString()).isEqualTo(scimType);
    assertThat(desk.people.writes).hasSize(1);
  }

  /** Appointed again after an end, by one PATCH: its posts are those that it names. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'op':'add','path':'A:posts','value':[{'department':'220','title':'主査'}]}|220 主査",
        "{'op':'add','path':'A:posts','value':{'department':'220','title':'主査'}}|220 主査",
        "{'op':'add','value':{'A':{'posts':[{'department':'220','title':'主査'}]}}}|220 主査",
        "{'op':'replace','path':'A:posts','value':[{'department':'220','title':'主査'}]}|220 主査",
        "{'op':'add','path':'A:posts','value':[{'department':'210','title':'主事'}]}|210 主事",
        "{'op':'add','path':'A:posts','value':[{'department':'210','title':'主事'},"
            + "{'department':'220','title':'主査'}]}|210 主事,220 主査",
        "{'op':'replace','path':'A:posts[department eq \\\"210\\\"].title','value':'主査'}|210 主査"
      })
  void aNewAppointmentKeepsNoPostOfTheEndedOne(String operation, String posts) {
    patch("{'op':'replace','path':'active','value':false}");
    ScimDesk.Reply again =
        patch(
            "{'op':'replace','path':'A:startDate','value':'2027-04-01'},"
                + "{'op':'remove','path':'A:endDate'},"
                + operation);
    assertThat(again.status()).as(again.toString()).isEqualTo(200);
    assertThat(desk.people.writes.get(desk.people.writes.size() - 1).statement().posts())
        .extracting(post -> post.department() + " " + post.title())
        .containsExactlyInAnyOrder(posts.split(","));
  }

  /** The new appointment is told by another request, before or after. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'op':'add','path':'A:posts','value':[{'department':'220','title':'主査'}]}|220 主査",
        "{'op':'add','value':{'A':{'posts':[{'department':'220','title':'主査'}]}}}|220 主査",
        "{'op':'add','path':'A:posts','value':[{'department':'210','title':'主事'}]}|210 主事"
      })
  void postsAloneAfterAnEndAreThoseThatAreNamed(String operation, String posts) {
    patch("{'op':'replace','path':'active','value':false}");
    ScimDesk.Reply again =
        patch("{'op':'add','path':'A:effectiveDate','value':'2027-04-01'}," + operation);
    assertThat(again.status()).as(again.toString()).isEqualTo(200);
    assertThat(desk.people.writes.get(desk.people.writes.size() - 1).statement().posts())
        .extracting(post -> post.department() + " " + post.title())
        .containsExactly(posts);
  }

  @Test
  void aValueFilterMeansOneElement() {
    patch("{'op':'add','path':'A:posts','value':[{'department':'220','title':'兼務'}]}");
    String of = "{'op':'replace','path':'A:posts[department eq \\\"220\\\"%s].title','value':'係長'}";
    assertThat(patch(of.formatted(" and title eq \\\"主事\\\"")).scimType()).isEqualTo("noTarget");
    ScimDesk.Reply reply = patch(of.formatted(" and title eq \\\"兼務\\\""));
    assertThat(reply.body().path(A).path("posts").findValuesAsText("title"))
        .containsExactly("主事", "係長");
    patch("{'op':'remove','path':'A:posts[title eq \\\"係長\\\"]'}");
    assertThat(desk.people.writes.get(3).statement().posts())
        .extracting(Statement.Post::department)
        .containsExactly("210");
  }

  @Test
  void removingAListSaysThatNothingIsLeft() {
    patch("{'op':'remove','path':'A:posts'}");
    assertThat(desk.people.writes.get(1).statement().posts()).isEmpty();
  }

  @Test
  void aPatchOfNobodyIsNotFound() {
    for (String nobody : new String[] {"x", "00000000-0000-0000-0000-000000000000"}) {
      assertThat(
              desk.patch(nobody, "{\"op\":\"replace\",\"path\":\"active\",\"value\":false}")
                  .status())
          .isEqualTo(404);
    }
  }

  private ScimDesk.Reply patch(String operation) {
    return desk.patch(
        id,
        operation
            .replace('\'', '"')
            .replace("\"A:", "\"" + A + ":")
            .replace("\"A\"", "\"" + A + "\""));
  }
}
