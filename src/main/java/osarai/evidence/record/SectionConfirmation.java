package osarai.evidence.record;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import osarai.calendar.JapaneseDate;
import osarai.login.EnteredBy;

/** 「所属の状況を確認しました」: what a head saw and when; never changed. */
@Entity
public class SectionConfirmation {
  @Id private UUID id;
  private LocalDate referenceDay;
  private String departments;
  private String said;
  private int netOwed;
  private int netFulfilled;
  private int late;
  private UUID confirmedBy;
  private String confirmedByWords;
  private Instant confirmedAt;

  @ElementCollection
  @CollectionTable(
      name = "section_confirmation_department",
      joinColumns = @JoinColumn(name = "confirmation_id"))
  @Column(name = "department_id")
  private Set<UUID> departmentIds;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  SectionConfirmation() {}

  SectionConfirmation(UUID id, Set<UUID> headed, Seen seen, EnteredBy by, Instant now) {
    this.id = id;
    this.departmentIds = headed;
    this.referenceDay = seen.day();
    this.departments = seen.departments();
    this.said = seen.said();
    this.netOwed = seen.netOwed();
    this.netFulfilled = seen.netFulfilled();
    this.late = seen.late();
    this.confirmedBy = by.person();
    this.confirmedByWords = by.words();
    this.confirmedAt = now;
  }

  /**
   * What was seen.
   *
   * @param departments their names
   * @param said the sentence on top of the page
   * @param netOwed people in scope, without those who are away or excluded
   * @param netFulfilled those of them who owe nothing any more
   * @param late those whose due day has gone by
   */
  public record Seen(
      LocalDate day, String departments, String said, int netOwed, int netFulfilled, int late) {}

  public Seen seen() {
    return new Seen(referenceDay, departments, said, netOwed, netFulfilled, late);
  }

  public String dayText() {
    return JapaneseDate.of(referenceDay);
  }

  public UUID by() {
    return confirmedBy;
  }

  public String byWords() {
    return confirmedByWords;
  }

  public String when() {
    return JapaneseDate.of(confirmedAt);
  }
}
