package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/** A designation (指定) for handling My Number data: affairs and scope, never a number. */
@Entity
@Table(name = "designation")
class DesignationRow extends FactRow {
  private UUID personId;
  private UUID departmentId;

  @Enumerated(EnumType.STRING)
  private DesignationRole role;

  private String affairs;
  private String scope;
  private @Nullable String documentNumber;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  DesignationRow() {}

  DesignationRow(
      UUID factId,
      Change change,
      Period period,
      UUID personId,
      UUID departmentId,
      DesignationRole role,
      String affairs,
      String scope,
      @Nullable String documentNumber) {
    super(factId, change, period);
    this.personId = personId;
    this.departmentId = departmentId;
    this.role = role;
    this.affairs = affairs;
    this.scope = scope;
    this.documentNumber = documentNumber;
  }

  @Override
  DesignationRow revised(Change change, Period period) {
    return new DesignationRow(
        factId(), change, period, personId, departmentId, role, affairs, scope, documentNumber);
  }

  Designation designation() {
    return new Designation(factId(), departmentId, role, affairs, scope, documentNumber, period());
  }

  UUID personId() {
    return personId;
  }

  UUID departmentId() {
    return departmentId;
  }

  DesignationRole role() {
    return role;
  }

  String affairs() {
    return affairs;
  }

  String scope() {
    return scope;
  }

  @Nullable String documentNumber() {
    return documentNumber;
  }
}
