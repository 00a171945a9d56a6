package osarai.hr.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.people.StaffNumber;

/** A {@link Notice} in the database; never changed. */
@Entity
@Table(name = "notice")
class NoticeRow {
  @Id private UUID id;
  private long changeId;
  private UUID personId;
  private String staffNumber;
  private LocalDate effectiveOn;
  private @Nullable String documentNumber;
  private @Nullable String sequence;
  private @Nullable UUID corrects;
  private String place;

  @Column(columnDefinition = "MEDIUMTEXT")
  private String content;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  NoticeRow() {}

  NoticeRow(UUID person, Notice notice, String place, String content) {
    this.id = notice.id();
    this.changeId = notice.change();
    this.personId = person;
    this.staffNumber = notice.staffNumber().value();
    this.effectiveOn = notice.effective();
    this.documentNumber = notice.document();
    this.sequence = notice.sequence();
    this.corrects = notice.corrects();
    this.place = place;
    this.content = content;
  }

  UUID id() {
    return id;
  }

  UUID personId() {
    return personId;
  }

  String content() {
    return content;
  }

  Notice notice(Notice.Content read) {
    return new Notice(
        id,
        changeId,
        new StaffNumber(staffNumber),
        effectiveOn,
        documentNumber,
        sequence,
        corrects,
        read);
  }
}
