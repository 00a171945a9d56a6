package osarai.people;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.days;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a version of a department must keep to among all others, on all of its days. */
class TreeRulesTest {
  private final Map<String, UUID> ids = new HashMap<>();

  /** Each version: id, code, what it lies below or -, first and last day or -; the last is new. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // below each other at once, or only from a later day on
        "a 800 b 2026-04-01 -; b 850 a 2026-12-01 -                   | CYCLE 2026-12-01",
        "a 800 - 2020-04-01 2027-03-31; a 800 b 2027-04-01 -; b 850 a 2026-12-01 -"
            + " | CYCLE 2027-04-01",
        "a 800 b 2027-04-01 2028-03-31; b 850 a 2026-12-01 2027-03-31 | -",
        "a 800 a 2026-04-01 -                                         | CYCLE 2026-04-01",
        "a 800 b 2026-04-01 -; b 850 c 2026-04-01 -; c 860 a 2026-06-01 - | CYCLE 2026-06-01",
        "a 800 - 2026-04-01 -; b 850 a 2026-04-01 -                   | -",
        // a circle of others is not this one's fault
        "a 800 b 2026-04-01 -; b 850 a 2026-04-01 -; c 860 a 2026-06-01 - | -",
        // one code for two, at once or only from a later day on
        "a 800 - 2026-04-01 -; b 800 - 2026-06-01 -                   | CODE_IN_USE 2026-06-01",
        "a HR80 - 2026-04-01 -; b hr80 - 2026-06-01 -                 | CODE_IN_USE 2026-06-01",
        "a HR80 - 2026-04-01 -; b ＨＲ80 - 2026-06-01 -               | CODE_IN_USE 2026-06-01",
        "a 800 - 2027-04-01 -; b 800 - 2026-06-01 -                   | CODE_IN_USE 2027-04-01",
        "a 800 - 2026-04-01 2026-05-31; b 800 - 2026-06-01 -          | -",
        "a 800 - 2026-04-01 2026-05-31; a 800 - 2026-06-01 -          | -",
        // what is above ends first
        "a 800 - 2026-04-01 2027-03-31; b 850 a 2026-06-01 -          | PARENT_ENDS 2027-04-01",
        "a 800 - 2026-04-01 2027-03-31; b 850 a 2026-06-01 2027-03-31 | -",
      })
  void aVersionIsHeldAgainstAllDaysOfItsOwn(String versions, String broken) {
    List<Department> all = new ArrayList<>();
    for (String version : versions.split(";")) {
      all.add(department(version.strip().split(" ")));
    }
    assertThat(
            TreeRules.broken(all, all.get(all.size() - 1))
                .map(found -> found.flaw() + " " + found.day())
                .orElse("-"))
        .isEqualTo(broken);
  }

  private Department department(String... words) {
    return new Department(
        id(words[0]),
        words[1],
        words[0],
        words[2].equals("-") ? null : id(words[2]),
        true,
        days(words[3], words[4].equals("-") ? null : words[4]));
  }

  private UUID id(String name) {
    return ids.computeIfAbsent(name, n -> new UUID(7, ids.size()));
  }
}
