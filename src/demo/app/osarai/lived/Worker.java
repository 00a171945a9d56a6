package osarai.lived;

import org.jspecify.annotations.Nullable;
import osarai.people.EmploymentType;
import osarai.people.PersonName;

/** Somebody invented, as the generator has them at its point of the past. */
final class Worker {
  final String number;
  final PersonName name;
  final boolean woman;
  final int born;
  EmploymentType type;
  String section;
  Rank rank;
  String title;
  boolean gone;

  /** Where a handler; null otherwise. */
  @Nullable String handles;

  /** What a seat is. */
  enum Rank {
    HEAD,
    CHIEF,
    MEMBER
  }

  Worker(
      String number,
      PersonName name,
      boolean woman,
      int born,
      EmploymentType type,
      String section,
      Rank rank,
      String title) {
    this.number = number;
    this.name = name;
    this.woman = woman;
    this.born = born;
    this.type = type;
    this.section = section;
    this.rank = rank;
    this.title = title;
  }

  boolean isRegular(Rank of) {
    return !gone && type == EmploymentType.REGULAR && rank == of;
  }

  boolean isAppointee() {
    return !gone && type.isFiscalYear();
  }

  int age(int year) {
    return year - born;
  }
}
