package osarai.hr.scim;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.hr.intake.Corrections;
import osarai.hr.intake.DutyMade;
import osarai.hr.intake.Statement;

/** What SCIM needs of the people behind it. Refusals are {@link ScimRefused}. */
interface ScimPeople extends ScimStore<ScimUser> {

  /**
   * Carries out one write in one transaction.
   *
   * @throws ScimRefused 409 uniqueness when the staff number or external id is another's, 400
   *     invalidValue when something named does not exist or overlaps, 412 when the version is
   *     another by now
   */
  Written apply(Write write);

  /** What a write that corrects what was received under the key would replace. */
  Optional<Corrections.Corrected> corrected(UUID person, String key);

  /**
   * One write.
   *
   * @param client who sends it
   * @param person null to make one, or to recognise one by the statement
   * @param mustBe the versions of which the person must have one, read within the transaction;
   *     empty when any will do
   * @param deactivates whether it was {@code active:false}: the sessions end at once
   * @param wholly whether it is refused where the end does not come true, and not told
   */
  record Write(
      String client,
      @Nullable UUID person,
      List<Long> mustBe,
      Statement statement,
      boolean deactivates,
      boolean wholly) {}

  /**
   * What came of it.
   *
   * @param recognised how the person was recognised, in the words of the onboarding API
   * @param notApplied why it changed nothing, or not all that was said; null where all is so
   */
  record Written(
      ScimUser user,
      boolean created,
      String recognised,
      @Nullable String notApplied,
      List<DutyMade> duties) {}
}
