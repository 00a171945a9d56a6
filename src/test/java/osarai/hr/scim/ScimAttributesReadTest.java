package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In whatever letters an attribute is named, it is known, and where nothing is said nothing is
 * done.
 */
class ScimAttributesReadTest {
  private final ScimTold hr = new ScimTold();

  @BeforeEach
  void joins() {
    hr.joins();
  }

  /** A PATCH may name it so; of a whole resource it was left aside as unknown. */
  @ParameterizedTest
  @CsvSource({"PUT", "POST"})
  void anAttributeOfOursOutsideOfItsExtensionIsRefused(Scim.Operation way) {
    assertThat(hr.say(way, "'displayName':'青木 さくら','APPOINTMENT:endDate':'2027-03-31'"))
        .startsWith("400 invalidSyntax an attribute of ours stands in its extension");
    assertThat(hr.say(Scim.Operation.PATCH, "'APPOINTMENT:endDate':'2027-03-31'"))
        .isEqualTo("200 ");
  }

  /** Left aside, or taken for today; of posts whose parts were written so, none was left. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "A{'EndDate':'2027-03-31'}|210 2026-04-01/2027-03-31",
        "'urn:osarai:params:scim:schemas:municipal:2.0:appointment':{'endDate':'2027-03-31'}"
            + "|210 2026-04-01/2027-03-31",
        "'ACTIVE':false|210 2026-04-01/2026-11-30",
        "A{'effectivedate':'2027-01-01','Posts':[{'Department':'220','TITLE':'主事'}]}"
            + "|210 2026-04-01/2026-12-31, 220 2027-01-01/null",
        "'DisplayName':'山田 さくら',A{'KANA':'ヤマダ サクラ'}"
            + "|210 2026-04-01/null, 山田 さくら 2026-11-30/null",
        "'Name':{'Formatted':'山田 さくら'}|210 2026-04-01/null, 山田 さくら 2026-11-30/null",
        "A{'Leave':[{'Kind':'sick','From':'2026-12-01'}]}"
            + "|210 2026-04-01/null, SICK 2026-12-01/null"
      })
  void namesAreKnownInAnyLetters(String said, String truth) {
    for (Scim.Operation way : List.of(Scim.Operation.PUT, Scim.Operation.PATCH)) {
      assertThat(hr.say(way, said)).isIn("200 ", "200 unchanged", "200 repeated");
      assertThat(hr.people.truth()).as(way.name()).isEqualTo(truth);
    }
  }

  @ParameterizedTest
  @CsvSource({"PATCH", "PUT"})
  void oneWayAtATimeTheyAreKnown(Scim.Operation way) {
    assertThat(hr.say(way, "A{'EffectiveDate':'2026-12-01','ENDDATE':'2027-03-31','Corrects':'x'}"))
        .startsWith("409 uniqueness Appointment.corrects");
    assertThat(hr.say(way, "A{'EffectiveDate':'2026-12-01','ENDDATE':'2027-03-31'}"))
        .isEqualTo("200 ");
  }

  /** It was left aside, and looked as if the value were taken away (RFC 7643, 2.5). */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'externalId':''|externalId",
        "'displayName':' '|displayName",
        "'name':{'familyName':''}|name.familyName",
        "A{'kana':''}|Appointment.kana",
        "A{'endDate':''}|Appointment.endDate",
        "A{'startDate':''}|Appointment.startDate",
        "A{'registeredName':''}|Appointment.registeredName",
        "A{'documentNumber':' ','endDate':'2027-03-31'}|Appointment.documentNumber",
        "A{'posts':[{'department':'220','title':''}]}|Appointment.posts[0].title",
        "A{'leave':[{'kind':'sick','from':'2026-12-01','until':''}]}|Appointment.leave[0].until",
      })
  void aBlankTextIsNoValue(String said, String place) {
    String before = hr.people.truth();
    for (Scim.Operation way : List.of(Scim.Operation.PUT, Scim.Operation.PATCH)) {
      assertThat(hr.say(way, said)).startsWith("400 invalidValue").contains(place + ": is blank");
    }
    assertThat(hr.people.truth()).isEqualTo(before);
  }

  @Test
  void nullSaysNothingAndWhoHasOneNameHasNoOther() {
    assertThat(hr.say(Scim.Operation.PUT, "'displayName':null,A{'endDate':null,'kana':null}"))
        .isIn("200 ", "200 unchanged");
    assertThat(hr.say(Scim.Operation.PATCH, "'name':{'familyName':'青木','givenName':''}"))
        .isEqualTo("200 ");
    assertThat(hr.people.truth()).isEqualTo("210 2026-04-01/null, 青木 2026-11-30/null");
  }
}
