package osarai.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;

/** Which forms there are, and which of them nobody can fill in wrongly. */
final class FormsToRefuse {
  /** Nothing is typed in them; or the answers of a test, which are kept as they are given. */
  static final Set<String> WITHOUT_TYPED_FIELDS =
      Set.of(
          "/shared-pc",
          "/logout",
          "/courses/{course}/lessons/{topic}/{lesson}",
          "/courses/{course}/attempts",
          "/courses/{course}/acknowledgement",
          "/attempts/{attempt}/answers",
          "/attempts/{attempt}/submission",
          "/training-imports/{import}/application",
          "/imports/{import}/application",
          "/imports/{import}/undoing",
          "/imports/{import}/same-persons",
          "/accounts/password",
          "/accounts/unlocking",
          "/accounts/sheets",
          "/account-links",
          "/my-logins/ending",
          "/my-logins/{login}/ending",
          "/section/confirmation",
          "/people/{person}/sessions/ending");

  /** They carry a file, or need a year that is over; the test of the page sends them. */
  static final Set<String> BY_THE_TEST_OF_THE_PAGE =
      Set.of(
          "/training-imports",
          "/earlier-trainings/{training}/withdrawal",
          "/imports",
          "/import-profiles/sample",
          "/handlers/{designation}/start/correction",
          "/handlers/{designation}/start",
          "/year-closings/{year}/closing",
          "/year-closings/{year}/corrections",
          "/year-closings/{year}/corrections/{correction}/decision",
          "/year-closings/{year}/recounts",
          "/year-closings/{year}/recounts/{recount}/decision");

  /** Their faults are lines of a text, or what is missing among many columns. */
  static final Set<String> OF_THE_WHOLE_FORM =
      Set.of("/import-profiles/text", "/import-profiles", "/import-profiles/sample/columns");

  private FormsToRefuse() {}

  /** Each form of the pages is told of once. */
  static void areAllTold(Set<String> refused) {
    TreeSet<String> told = new TreeSet<>(refused);
    told.addAll(WITHOUT_TYPED_FIELDS);
    told.addAll(BY_THE_TEST_OF_THE_PAGE);
    TreeSet<String> forms = new TreeSet<>();
    AccessTable.read().rows().stream()
        .filter(row -> row.method().equals("POST") && !row.isForMachines())
        .forEach(row -> forms.add(row.route()));
    assertThat(told).isEqualTo(forms);
  }
}
