package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;
import osarai.forms.Spelling;

/** A department (所属) under one name and at one place of the tree. */
@Entity
@Table(name = "department")
class DepartmentRow extends FactRow {
  private @Nullable UUID departmentId;
  private String code;
  private String name;
  private @Nullable UUID parentId;
  private boolean inScope;
  private @Nullable String authority;
  private @Nullable UUID successorId;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  DepartmentRow() {}

  DepartmentRow(UUID factId, Change change, Department department) {
    super(factId, change, department.period());
    this.departmentId = department.id();
    this.code = department.code();
    this.name = Spelling.kept(department.name());
    this.parentId = department.parentId();
    this.inScope = department.inScope();
    this.authority = department.authority();
    this.successorId = department.successorId();
  }

  @Override
  DepartmentRow revised(Change change, Period period) {
    return new DepartmentRow(factId(), change, department().during(period));
  }

  /** The same through all renamings; rows of before had none of their own. */
  UUID departmentId() {
    return departmentId == null ? factId() : departmentId;
  }

  Department department() {
    return new Department(
        departmentId(), code, name, parentId, inScope, period(), authority, successorId);
  }
}
