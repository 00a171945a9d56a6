package osarai.trainings;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.trainings.SessionDraft.COURSE;
import static osarai.trainings.SessionDraft.SATO;
import static osarai.trainings.SessionDraft.SESSION;
import static osarai.trainings.SessionDraft.YAMADA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import osarai.forms.SentForm;
import osarai.people.SectionMember;
import osarai.web.Keys;

/** A sheet with 山田, who was of the section when it was opened and is no more. */
class GoneRowTest {
  private static final Map<UUID, SectionMember> MEMBERS =
      Map.of(SATO, SessionDraft.member(SATO, "佐藤 次郎"));

  @Test
  void whoIsOfTheSectionNoMoreIsNamedAndTheOthersAreRead() {
    AttendanceForm.Read read =
        read(Map.of(YAMADA, SessionDraft.member(YAMADA, "山田 三郎"))).orElseThrow();
    assertThat(read.form().faults())
        .extracting(SentForm.Fault::text)
        .containsExactly("gone(山田 三郎 (1001))");
    assertThat(read.entries()).containsExactly(new Attendance.Entry(SATO, true, 9, null, null));
  }

  @Test
  void whoNeverWasOfItMakesTheWholeFormNone() {
    assertThat(read(Map.of())).isEmpty();
  }

  private static Optional<AttendanceForm.Read> read(Map<UUID, SectionMember> before) {
    AttendanceForm form = new AttendanceForm();
    form.person = List.of(SATO.toString(), YAMADA.toString());
    form.present = form.person;
    form.correct = List.of("9", "8");
    return form.read(
        SESSION,
        COURSE,
        MEMBERS,
        () -> before,
        Keys.of(TrainingsMessages.class),
        SessionTown.WORDS,
        SentForm.NONE);
  }
}
