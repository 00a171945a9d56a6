package osarai.hr.scim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What SCIM needs of the departments behind it. Refusals are {@link ScimRefused}. */
interface ScimDepartments extends ScimStore<ScimDepartment> {

  /**
   * Makes a department, or changes it from the effective day on, in one transaction.
   *
   * @throws ScimRefused 409 uniqueness when the code is another's, 400 invalidValue when the parent
   *     does not exist or lies below it, 412 when the version is another by now
   */
  ScimDepartment apply(Write write);

  /**
   * One write; what is null stays as it is.
   *
   * @param department null to make one
   * @param mustBe the versions of which it must have one; empty when any will do
   * @param parent the code; empty text for none
   */
  record Write(
      String client,
      @Nullable UUID department,
      List<Long> mustBe,
      LocalDate effective,
      @Nullable String document,
      @Nullable String code,
      @Nullable String name,
      @Nullable String parent,
      @Nullable Boolean inScope) {}
}
