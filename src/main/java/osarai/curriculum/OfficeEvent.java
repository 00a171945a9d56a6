package osarai.curriculum;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.people.Change;

/**
 * An event that the office has recorded as a reason for duties; never changed, at most withdrawn.
 */
@Entity
public class OfficeEvent {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Occurrence.Event kind;

  private LocalDate happenedOn;
  private String text;
  private @Nullable String document;
  private long changeId;
  private UUID recordedBy;
  private Instant recordedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "office_event_department", joinColumns = @JoinColumn(name = "event_id"))
  @Column(name = "department_id")
  private Set<UUID> departments;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  public OfficeEvent() {}

  public OfficeEvent(UUID id, EventRequest given, Change change, UUID by) {
    this.id = id;
    this.kind = given.kind();
    this.happenedOn = given.day();
    this.text = given.text();
    this.document = given.document();
    this.departments = given.departments();
    this.changeId = change.id();
    this.recordedBy = by;
    this.recordedAt = change.recordedAt();
  }

  /** Whether it was recorded so. */
  public boolean says(EventRequest request) {
    return request.equals(
        new EventRequest(kind, happenedOn, text, document, Set.copyOf(departments)));
  }

  public UUID id() {
    return id;
  }

  public @Nullable String document() {
    return document;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  /** What the duties that it makes are for. */
  public String occasion() {
    return Occurrence.occasion(kind, happenedOn, id);
  }

  public Announced announced() {
    return new Announced(id, kind, happenedOn, Set.copyOf(departments), text);
  }
}
