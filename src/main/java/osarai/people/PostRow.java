package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import osarai.calendar.Period;

/** A post (職) that an appointment holds in a department. */
@Entity
@Table(name = "post")
class PostRow extends FactRow {
  private UUID personId;
  private UUID appointmentId;
  private UUID departmentId;

  @Enumerated(EnumType.STRING)
  private Position position;

  private String title;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  PostRow() {}

  PostRow(
      UUID factId,
      Change change,
      Period period,
      UUID personId,
      UUID appointmentId,
      UUID departmentId,
      Position position,
      String title) {
    super(factId, change, period);
    this.personId = personId;
    this.appointmentId = appointmentId;
    this.departmentId = departmentId;
    this.position = position;
    this.title = title;
  }

  @Override
  PostRow revised(Change change, Period period) {
    return new PostRow(
        factId(), change, period, personId, appointmentId, departmentId, position, title);
  }

  Post post() {
    return new Post(factId(), appointmentId, departmentId, position, title, period());
  }

  UUID personId() {
    return personId;
  }

  UUID appointmentId() {
    return appointmentId;
  }

  UUID departmentId() {
    return departmentId;
  }

  Position position() {
    return position;
  }

  String title() {
    return title;
  }
}
