package osarai.hr.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import osarai.people.Change;

/** That a notice no longer counts, by a later change (取消し). */
@Entity
class NoticeUndone {
  @Id private UUID noticeId;
  private long changeId;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  NoticeUndone() {}

  NoticeUndone(UUID noticeId, Change change) {
    this.noticeId = noticeId;
    this.changeId = change.id();
  }

  UUID noticeId() {
    return noticeId;
  }
}
