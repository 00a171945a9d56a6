package osarai.hr.file;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.hr.file.DoorsWithIds.Door;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import osarai.forms.KeptText;
import osarai.hr.intake.Intake;
import osarai.running.NewPeople;
import osarai.running.Rows;
import osarai.running.SharedServices;

/**
 * A source's id of a person, by every door and in every order: first, later, changed, another's.
 */
@Tag("running")
@QuarkusTest
@WithTestResource(SharedServices.class)
class ExternalIdTest {
  private static final List<Door> APPOINTING = List.of(Door.FILE, Door.ONBOARDING, Door.SCIM_POST);

  @Inject NewPeople people;
  @Inject DoorsWithIds doors;
  @Inject Intake intake;
  private String number;
  private String other;
  private String id;

  @BeforeEach
  void town() {
    people.loadTown();
    number = people.freshNumber();
    other = people.freshNumber();
    id = "EXT-" + number;
  }

  private static Stream<Arguments> laterAndNext() {
    return Stream.of(Door.values())
        .flatMap(later -> APPOINTING.stream().map(next -> Arguments.of(later, next)));
  }

  private static Stream<Arguments> firstAndNext() {
    return APPOINTING.stream()
        .flatMap(first -> APPOINTING.stream().map(next -> Arguments.of(first, next)));
  }

  @ParameterizedTest
  @MethodSource("laterAndNext")
  void anIdThatComesLaterIsThePersonsAndTheNextAppointmentIsKnownByIt(Door later, Door next) {
    doors.taken(Door.ONBOARDING, number, null);
    String person = doors.person(number);
    doors.taken(later, number, id);
    assertThat(idOf(person)).isEqualTo(id);
    doors.taken(next, other, id);
    assertThat(doors.person(other)).isEqualTo(person);
    assertThat(Rows.count("person_external_id", "external_id = ?", id)).isOne();
  }

  @ParameterizedTest
  @MethodSource("firstAndNext")
  void anIdThatComesWithThePersonIsKnownByEveryDoor(Door first, Door next) {
    doors.taken(first, number, id);
    doors.taken(next, other, id);
    assertThat(doors.person(other)).isEqualTo(doors.person(number));
    assertThat(Rows.count("person_external_id", "external_id = ?", id)).isZero();
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void anotherIdOfOnePersonIsRefusedInWords(Door door) {
    doors.taken(Door.ONBOARDING, number, null);
    doors.taken(Door.ONBOARDING, number, id);
    assertThat(doors.refusal(door, number, id + "-2"))
        .containsAnyOf("すでに別の外部IDがあります", "別の外部IDの人(「小川 光」");
    assertThat(idOf(doors.person(number))).isEqualTo(id);
  }

  @ParameterizedTest
  @EnumSource(Door.class)
  void anIdOfSomebodyElseIsRefusedInWords(Door door) {
    doors.taken(Door.ONBOARDING, number, id);
    doors.taken(Door.ONBOARDING, other, null);
    String refused = doors.refusal(door, other, id);
    assertThat(refused).containsAnyOf("別の人(「小川 光」)のもの", "別の人(「小川 光」、令和8年12月1日から)が使っています");
    assertThat(Rows.count("person_external_id", "external_id = ?", id)).isZero();
  }

  @Test
  void anIdIsNotTakenAwayByScim() {
    doors.taken(Door.SCIM_POST, number, id);
    Response reply =
        doors
            .scim()
            .body(doors.patch("{\"op\":\"remove\",\"path\":\"externalId\"}"))
            .patch(doors.user(doors.person(number)));
    assertThat(reply.statusCode()).isEqualTo(400);
    assertThat(reply.asString()).contains("externalId: is not removed");
  }

  /** The version of the resource moves with it, as with every fact. */
  @Test
  void scimShowsAnIdThatCameByAnotherDoorUnderANewVersion() {
    doors.taken(Door.SCIM_POST, number, null);
    String person = doors.person(number);
    String tag = doors.scim().get(doors.user(person)).header("ETag");
    doors.taken(Door.FILE, number, id);
    Response shown = doors.scim().get(doors.user(person));
    assertThat(shown.jsonPath().getString("externalId")).isEqualTo(id);
    assertThat(shown.header("ETag")).isNotEqualTo(tag);
  }

  @Test
  void anIdThatAnUndoneChangeBroughtIsNobodysAgain() {
    doors.taken(Door.ONBOARDING, number, null);
    doors.taken(Door.FILE, number, id);
    long change =
        Long.parseLong(
            Rows.one("SELECT change_id FROM person_external_id WHERE external_id = ?", id));
    io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
        .run(
            () ->
                intake.undoHere(
                    new Intake.Source("test", "test", null, new KeptText("取消し")), change));
    doors.taken(Door.ONBOARDING, number, id + "-2");
    doors.taken(Door.ONBOARDING, other, id);
    assertThat(doors.person(other)).isNotEqualTo(doors.person(number));
  }

  private static String idOf(String person) {
    return Rows.one(
        "SELECT external_id FROM person_external_id WHERE person_id = ?", UUID.fromString(person));
  }
}
