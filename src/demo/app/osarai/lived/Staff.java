package osarai.lived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.people.EmploymentType;

/** The invented staff as it is at one point of the past, and what HR has said of it so far. */
final class Staff {
  private static final int REGULAR_NUMBERS = 2000;
  private static final int APPOINTEE_NUMBERS = 6000;

  final TownData data;
  final Random chance;
  final Sayings sayings = new Sayings();
  private final Names names;
  private final List<Worker> workers = new ArrayList<>();
  private int regular = REGULAR_NUMBERS;
  private int appointees = APPOINTEE_NUMBERS;

  Staff(TownData data, long seed) {
    this.data = data;
    this.chance = new Random(seed);
    this.names = new Names(data, chance);
  }

  /** Regular staff, since the April in which it was 22 to 24 where no day is given. */
  Worker hire(
      LocalDate on,
      String section,
      Worker.Rank rank,
      String title,
      int born,
      @Nullable LocalDate from) {
    Worker who =
        made(String.valueOf(++regular), born, EmploymentType.REGULAR, section, rank, title);
    LocalDate since = from == null ? LocalDate.of(born + 22 + chance.nextInt(3), 4, 1) : from;
    sayings.appointed(on, who, since.isAfter(on.plusDays(40)) ? on : since, null);
    return who;
  }

  /** 会計年度任用職員, to the end of the fiscal year. */
  Worker appoint(LocalDate on, String section, String title, LocalDate from) {
    EmploymentType type =
        chance.nextInt(6) == 0
            ? EmploymentType.FISCAL_YEAR_FULL_TIME
            : EmploymentType.FISCAL_YEAR_PART_TIME;
    int born = from.getYear() - 28 - chance.nextInt(34);
    Worker who = made(String.valueOf(++appointees), born, type, section, Worker.Rank.MEMBER, title);
    sayings.appointed(on, who, from, FiscalYear.of(from).lastDay());
    return who;
  }

  private Worker made(
      String number,
      int born,
      EmploymentType type,
      String section,
      Worker.Rank rank,
      String title) {
    boolean woman = chance.nextInt(100) < (type.isFiscalYear() ? 75 : 45);
    Worker who = new Worker(number, names.next(woman), woman, born, type, section, rank, title);
    workers.add(who);
    return who;
  }

  Stream<Worker> those(Predicate<Worker> wanted) {
    return List.copyOf(workers).stream().filter(who -> !who.gone).filter(wanted);
  }

  /** One of them by chance. */
  Optional<Worker> any(Predicate<Worker> wanted) {
    List<Worker> found = those(wanted).toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(found.get(chance.nextInt(found.size())));
  }

  Optional<Worker> oldest(Predicate<Worker> wanted) {
    return those(wanted).min(Comparator.comparingInt((Worker who) -> who.born));
  }

  /** As one is called at that age. */
  String titleAt(int age) {
    return data.title(age >= 38 ? "senior" : age >= 30 ? "middle" : "junior");
  }

  TownData.Section section(String code) {
    return data.sections().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
