package osarai.people;

import static osarai.people.PersonDraft.days;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Careers of somebody in short. */
final class CareersTold {
  static final UUID CITIZENS = new UUID(0, 210);
  static final UUID TAXES = new UUID(0, 220);

  private CareersTold() {}

  static Career career(Career.Served served) {
    Career.Called called =
        new Career.Called(PersonName.of("青木 花", new Kana("アオキ ハナ")), days("2026-04-01", null));
    return new Career(List.of(called), List.of(served), List.of(), List.of());
  }

  static Career career(Career.Designated... designated) {
    return new Career(List.of(), List.of(), List.of(designated), List.of());
  }

  static Career.Served served(String first, @Nullable String last, Career.Post... posts) {
    return new Career.Served(
        new StaffNumber("1001"), EmploymentType.REGULAR, days(first, last), List.of(posts));
  }

  static Career.Post post(UUID department, String first, @Nullable String last) {
    return new Career.Post(department, Position.MEMBER, "主事", days(first, last));
  }

  static Career.Designated designated(String scope, String first, @Nullable String last) {
    return designated(scope, first, last, null);
  }

  static Career.Designated designated(
      String scope, String first, @Nullable String last, @Nullable String document) {
    return new Career.Designated(
        CITIZENS, DesignationRole.HANDLER, "住民票", scope, document, days(first, last));
  }
}
