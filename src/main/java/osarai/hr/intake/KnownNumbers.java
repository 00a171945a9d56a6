package osarai.hr.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import osarai.people.Appointment;
import osarai.people.People;
import osarai.people.StaffNumber;

/** One number is one, whether its letters are large or small; as it is known, so it stays. */
final class KnownNumbers {
  private KnownNumbers() {}

  static List<Statement> spelt(People people, List<Statement> statements, int most) {
    List<String> lettered =
        statements.stream()
            .map(statement -> statement.who().staffNumber().value())
            .filter(number -> StaffNumber.spellings(number).size() > 1)
            .distinct()
            .toList();
    if (lettered.isEmpty()) {
      return statements;
    }
    Map<String, List<Appointment>> known = new HashMap<>();
    for (int from = 0; from < lettered.size(); from += most) {
      List<String> chunk = lettered.subList(from, Math.min(from + most, lettered.size()));
      known.putAll(people.withStaffNumbers(chunk));
    }
    Map<String, StaffNumber> spelt =
        lettered.stream().collect(Collectors.toMap(n -> n, n -> spelt(n, known)));
    List<Statement> all = new ArrayList<>();
    for (Statement statement : statements) {
      StaffNumber number = spelt.get(statement.who().staffNumber().value());
      all.add(number == null ? statement : statement.under(number));
    }
    return all;
  }

  private static StaffNumber spelt(String number, Map<String, List<Appointment>> known) {
    List<Appointment> held = known.getOrDefault(number, List.of());
    return held.isEmpty() ? new StaffNumber(StaffNumber.plain(number)) : held.get(0).staffNumber();
  }
}
