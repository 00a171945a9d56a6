package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
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

  /** Of the versions before this one, as they were read. */
  @Transient private List<String> formerDocuments = List.of();

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
    return new Designation(
        factId(), departmentId, role, affairs, scope, documentNumber, period(), formerDocuments);
  }

  @Override
  void follows(FactRow earlier) {
    DesignationRow before = (DesignationRow) earlier;
    List<String> former = new ArrayList<>(before.formerDocuments);
    if (before.documentNumber != null && !before.documentNumber.equals(documentNumber)) {
      former.add(before.documentNumber);
    }
    formerDocuments = List.copyOf(former);
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
