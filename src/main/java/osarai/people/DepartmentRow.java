package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/** A department (所属) and where it hangs in the tree. */
@Entity
@Table(name = "department")
class DepartmentRow extends FactRow {
  private String code;
  private String name;
  private @Nullable UUID parentId;
  private boolean inScope;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  DepartmentRow() {}

  DepartmentRow(
      UUID factId,
      Change change,
      Period period,
      String code,
      String name,
      @Nullable UUID parentId,
      boolean inScope) {
    super(factId, change, period);
    this.code = code;
    this.name = name;
    this.parentId = parentId;
    this.inScope = inScope;
  }

  String code() {
    return code;
  }

  String name() {
    return name;
  }

  @Nullable UUID parentId() {
    return parentId;
  }

  boolean inScope() {
    return inScope;
  }
}
