package osarai.lived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import osarai.calendar.FiscalYear;
import osarai.people.EmploymentType;

/** What happens on a first of April, and is said in the weeks before it. */
final class YearTurn {
  private static final int RETIRES_AT = 60;

  private final Staff staff;
  private final FiscalYear year;
  private final LocalDate day;
  private final List<Seat> vacant = new ArrayList<>();

  /** Of whom HR has not said before that they come. */
  private final List<Worker> fresh = new ArrayList<>();

  private record Seat(String section, Worker.Rank rank, String title) {}

  YearTurn(Staff staff, FiscalYear year) {
    this.staff = staff;
    this.year = year;
    this.day = year.firstDay();
  }

  void play() {
    retirements();
    resignations();
    while (!vacant.isEmpty()) {
      fill(vacant.remove(0));
    }
    transfers();
    appointees();
  }

  private void retirements() {
    staff
        .those(who -> who.type == EmploymentType.REGULAR && who.age(day.getYear()) > RETIRES_AT)
        .toList()
        .forEach(
            who -> {
              leaves(who, 31);
              if (staff.chance.nextBoolean()) {
                comesBack(who);
              }
            });
  }

  /** 再任用, in another section and without a seat that anybody waits for. */
  private void comesBack(Worker who) {
    who.gone = false;
    who.type = EmploymentType.REAPPOINTED;
    who.rank = Worker.Rank.MEMBER;
    who.title = staff.data.title("aide");
    who.section = staff.any(other -> other.isRegular(Worker.Rank.CHIEF)).orElse(who).section;
    LocalDate last = new FiscalYear(year.year() + 4).lastDay();
    staff.sayings.appointed(day.minusDays(8), who, day, last);
  }

  private void resignations() {
    for (int i = 0; i < 2; i++) {
      staff
          .any(who -> who.isRegular(Worker.Rank.MEMBER) && who.age(day.getYear()) < 45)
          .ifPresent(who -> leaves(who, 45));
    }
  }

  private void leaves(Worker who, int daysBefore) {
    staff.sayings.leaves(day.minusDays(daysBefore), who, day.minusDays(1));
    who.gone = true;
    who.handles = null;
    vacant.add(new Seat(who.section, who.rank, who.title));
  }

  /** By promotion, and where there is nobody below by somebody new. */
  private void fill(Seat seat) {
    Optional<Worker> risen =
        switch (seat.rank()) {
          case HEAD -> staff.oldest(who -> who.isRegular(Worker.Rank.CHIEF));
          case CHIEF ->
              staff.oldest(
                  who ->
                      who.isRegular(Worker.Rank.MEMBER)
                          && who.age(day.getYear()) <= 52
                          && who.handles == null);
          case MEMBER -> Optional.empty();
        };
    if (risen.isPresent()) {
      Worker who = risen.get();
      vacant.add(new Seat(who.section, who.rank, who.title));
      move(who, seat);
    } else {
      int born = day.getYear() - 22 - staff.chance.nextInt(8);
      String title = staff.titleAt(day.getYear() - born);
      fresh.add(staff.hire(day.minusDays(9), seat.section(), Worker.Rank.MEMBER, title, born, day));
    }
  }

  private void move(Worker who, Seat seat) {
    who.rank = seat.rank();
    who.section = seat.section();
    who.title = seat.title();
    who.handles = null;
    staff.sayings.posted(day.minusDays(10), who, day);
  }

  /** Two change places, so that every section stays as large as it was. */
  private void transfers() {
    List<Worker> moved = new ArrayList<>(fresh);
    for (int i = 0; i < 24; i++) {
      Worker.Rank rank =
          i < 18 ? Worker.Rank.MEMBER : i < 22 ? Worker.Rank.CHIEF : Worker.Rank.HEAD;
      Optional<Worker> one = staff.any(who -> who.isRegular(rank) && !moved.contains(who));
      one.ifPresent(moved::add);
      Optional<Worker> other =
          staff.any(
              who ->
                  who.isRegular(rank)
                      && !moved.contains(who)
                      && one.filter(o -> !o.section.equals(who.section) && isLike(o, who))
                          .isPresent());
      other.ifPresent(moved::add);
      if (other.isPresent()) {
        change(one.orElseThrow(), other.get());
      }
    }
  }

  /** A 課長 does not change with a 部長. */
  private static boolean isLike(Worker one, Worker other) {
    return one.rank != Worker.Rank.HEAD || one.title.equals(other.title);
  }

  private void change(Worker one, Worker other) {
    Seat of = new Seat(one.section, one.rank, one.title);
    move(one, new Seat(other.section, one.rank, seatTitle(one, other)));
    move(other, new Seat(of.section(), other.rank, seatTitle(other, one)));
  }

  private String seatTitle(Worker who, Worker before) {
    return who.rank == Worker.Rank.MEMBER ? staff.titleAt(who.age(day.getYear())) : before.title;
  }

  /** Most are appointed again (再度の任用), under the same number; others come in their place. */
  private void appointees() {
    for (Worker who : staff.those(Worker::isAppointee).toList()) {
      if (staff.chance.nextInt(100) < 78) {
        staff.sayings.appointed(day.minusDays(7), who, day, year.lastDay());
      } else {
        who.gone = true;
        staff.appoint(day.minusDays(5), who.section, staff.section(who.section).as(), day);
      }
    }
  }
}
