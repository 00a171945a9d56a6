package osarai.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import osarai.calendar.Period;
import osarai.people.Designation;
import osarai.people.DesignationRole;
import osarai.people.PersonFacts;

class OwnDesignationTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  @Test
  void aChangedScopeStandsBesideTheOneBefore() {
    List<OwnDesignation> shown =
        shown(
            designation("住民票", "氏名", "2026-04-01", "2026-12-01"),
            designation("住民票", "氏名と口座", "2026-12-01", null));
    assertThat(shown).hasSize(1);
    assertThat(shown.get(0).now().scope()).isEqualTo("氏名と口座");
    assertThat(shown.get(0).before()).map(Designation::scope).hasValue("氏名");
    assertThat(shown.get(0).changedAfter()).isEqualTo("令和8年11月30日");
  }

  @Test
  void otherAffairsAGapOrTheSameScopeAreNoChange() {
    assertThat(
            shown(
                designation("印鑑登録", "氏名", "2026-04-01", "2026-12-01"),
                designation("住民票", "口座", "2026-04-01", "2026-11-30"),
                designation("住民票", "氏名と口座", "2026-12-01", null)))
        .hasSize(1)
        .allMatch(one -> one.before().isEmpty());
    assertThat(
            shown(
                designation("住民票", "氏名", "2026-04-01", "2026-12-01"),
                designation("住民票", "氏名", "2026-12-01", null)))
        .hasSize(1)
        .allMatch(one -> one.changedAfter().isEmpty());
  }

  @Test
  void oneThatIsOverIsNotShownAndOneToComeIs() {
    assertThat(
            shown(
                designation("住民票", "氏名", "2026-04-01", "2026-12-01"),
                designation("印鑑登録", "氏名", "2027-04-01", null)))
        .extracting(one -> one.now().affairs())
        .containsExactly("印鑑登録");
  }

  private static List<OwnDesignation> shown(Designation... designations) {
    return OwnDesignation.of(
        new PersonFacts(
            new UUID(0, 1),
            List.of(),
            List.of(),
            List.of(),
            List.of(designations),
            List.of(),
            Set.of(),
            Map.of()),
        TODAY);
  }

  private static Designation designation(
      String affairs, String scope, String from, @Nullable String until) {
    return new Designation(
        UUID.randomUUID(),
        new UUID(0, 210),
        DesignationRole.HANDLER,
        affairs,
        scope,
        null,
        new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until)));
  }
}
