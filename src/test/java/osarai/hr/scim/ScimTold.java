package osarai.hr.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;

/** One person who is told of by SCIM; it is 30 November 2026. */
final class ScimTold {

  final PeopleByNotices people = new PeopleByNotices();

  final Scim scim =
      new Scim(
          () -> people,
          MemoryDepartments::new,
          Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), JapanClock.ZONE));

  void joins() {
    String joins =
        "'displayName':'青木 さくら',A{'effectiveDate':'2026-04-01','kana':'アオキ サクラ',"
            + "'employmentType':'regular','startDate':'2026-04-01',"
            + "'posts':[{'department':'210','title':'主事'}]}";
    assertThat(say(Scim.Operation.POST, joins)).isEqualTo("201 ");
  }

  /** The status with what is not applied, or of a refusal with its type and detail. */
  String say(Scim.Operation way, @Nullable String said) {
    return ScimAnswered.to(scim, way, said == null ? null : body(way, said));
  }

  private static String body(Scim.Operation way, String said) {
    String fields =
        said.replace("A{", "'" + ScimDesk.APPOINTMENT + "':{")
            .replace("APPOINTMENT:", ScimDesk.APPOINTMENT + ":")
            .replace('\'', '"');
    return way == Scim.Operation.PATCH
        ? ScimDesk.patchOf("{\"op\":\"replace\",\"value\":{%s}}".formatted(fields))
        : "{\"schemas\":[\"%s\",\"%s\"],\"userName\":\"1001\",%s}"
            .formatted(ScimSchemas.USER, ScimDesk.APPOINTMENT, fields);
  }
}
