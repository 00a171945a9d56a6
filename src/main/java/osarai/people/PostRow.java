package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import osarai.calendar.Period;

/** A {@link Post} in the database, one version. */
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

  PostRow(Change change, UUID personId, Post post) {
    super(post.id(), change, post.period());
    this.personId = personId;
    this.appointmentId = post.appointmentId();
    this.departmentId = post.departmentId();
    this.position = post.position();
    this.title = post.title();
  }

  @Override
  PostRow revised(Change change, Period period) {
    return new PostRow(change, personId, post().during(period));
  }

  Post post() {
    return new Post(factId(), appointmentId, departmentId, position, title, period());
  }

  UUID personId() {
    return personId;
  }
}
