package osarai.curriculum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import osarai.people.Change;

/** That everybody's duties were worked out with certain requirements and terms. */
@Entity
@Table(name = "rules_in_force")
class RulesRow {
  @Id private long changeId;

  @Column(columnDefinition = "CHAR(64)")
  private String sha256;

  private Instant since;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  RulesRow() {}

  RulesRow(String sha256, Change change) {
    this.changeId = change.id();
    this.sha256 = sha256;
    this.since = change.recordedAt();
  }

  String sha256() {
    return sha256;
  }
}
