package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.login.SecondPersons;
import osarai.login.Unlinked;
import osarai.people.OnTheDay;
import osarai.reporting.town.Approvals;

/** What is still missing before the first day: each with its count and the first few. */
@ApplicationScoped
class FirstDay {
  private static final int SHOWN = 20;

  private static final String NO_HEAD =
      OnTheDay.FACTS
          + """
          SELECT CAST('' AS CHAR(36)) AS person, CONCAT(d.code, ' ', d.name) AS text
          FROM department_that_day d
          WHERE NOT EXISTS (SELECT 1 FROM post_that_day p
              JOIN appointment_that_day a ON a.fact_id = p.appointment_id
              WHERE p.department_id = d.department_id AND p.position = 'HEAD')
          ORDER BY d.code\
          """;

  private static final String WORKING =
      OnTheDay.FACTS
          + """
          SELECT DISTINCT CAST(a.person_id AS CHAR) AS person, CONCAT(a.staff_number, ' ', n.name) AS text
          FROM appointment_that_day a JOIN name_that_day n ON n.person_id = a.person_id
          """;

  private static final String NO_POST =
      WORKING
          + """
          WHERE NOT EXISTS (SELECT 1 FROM post_that_day p WHERE p.appointment_id = a.fact_id)
          ORDER BY 2, 1\
          """;

  private static final String NEVER_LOGGED_IN =
      WORKING
          + """
          WHERE NOT EXISTS (SELECT 1 FROM web_session s
            WHERE s.person_id = a.person_id AND NOT s.stands_in)
          ORDER BY 2, 1\
          """;

  /** Who was turned away at the login and has not been let in since, by the last reason. */
  private static final String TURNED_AWAY =
      """
      SELECT CAST('' AS CHAR(36)) AS person,
        COALESCE(MAX(CONCAT(a.staff_number, ' ', a.name)), e.object_id) AS text
      FROM audit_entry e LEFT JOIN account_seen a ON a.subject = e.object_id
      WHERE e.action = 'login' AND e.object_kind = 'account' AND e.outcome = 'refused'
        AND NOT EXISTS (SELECT 1 FROM identity_link l WHERE l.subject = e.object_id AND l.running)
      GROUP BY e.object_id
      HAVING SUBSTRING_INDEX(MAX(CONCAT(e.recorded_at, ' ', COALESCE(e.detail, ''))), ' ', -1)\
      """;

  private static final String UNKNOWN_ACCOUNT = TURNED_AWAY + " <> :unconfirmed ORDER BY 2, 1";

  private static final String UNCONFIRMED_ACCOUNT = TURNED_AWAY + " = :unconfirmed ORDER BY 2, 1";

  private final EntityManager entities;
  private final UnrecordedHandlers handlers;
  private final Approvals approvals;
  private final Clock clock;

  FirstDay(EntityManager entities, UnrecordedHandlers handlers, Approvals approvals, Clock clock) {
    this.entities = entities;
    this.handlers = handlers;
    this.approvals = approvals;
    this.clock = clock;
  }

  /** The page where it is put right. */
  enum Remedy {
    IMPORTS("/imports"),
    ACCOUNT_LINKS("/account-links"),
    TRAINING_IMPORTS("/training-imports");

    private final String address;

    Remedy(String address) {
      this.address = address;
    }

    public String address() {
      return address;
    }
  }

  /**
   * What may be missing, and where it is put right; null where on each person's page or nowhere.
   */
  enum Lack {
    NO_HEAD(Remedy.IMPORTS),
    NO_POST(Remedy.IMPORTS),
    NEVER_LOGGED_IN(null),
    UNKNOWN_ACCOUNT(Remedy.IMPORTS),
    UNCONFIRMED_ACCOUNT(Remedy.ACCOUNT_LINKS),
    HANDLER_WITHOUT_RECORD(Remedy.TRAINING_IMPORTS),
    WAITING_EXCLUSION(null);

    private final @Nullable Remedy remedy;

    Lack(@Nullable Remedy remedy) {
      this.remedy = remedy;
    }
  }

  /** One line of the check-list. */
  record Check(Lack lack, int count, List<Missing> first) {
    public @Nullable Remedy remedy() {
      return lack.remedy;
    }

    public boolean isGood() {
      return count == 0;
    }

    public int more() {
      return count - first.size();
    }

    /** Its anchor on the page. */
    public String anchor() {
      return lack.name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is missing; the link to the person's page is empty where it is about no person. */
  record Missing(String text, String link) {
    static Missing of(Object[] row) {
      return of(String.valueOf(row[0]), String.valueOf(row[1]));
    }

    static Missing of(String person, String text) {
      return new Missing(text, person.isEmpty() ? "" : "/people/" + person);
    }
  }

  List<Check> checks() {
    LocalDate day = JapanClock.today(clock);
    return List.of(
        check(Lack.NO_HEAD, on(day, entities.createNativeQuery(NO_HEAD, Object[].class))),
        check(Lack.NO_POST, on(day, entities.createNativeQuery(NO_POST, Object[].class))),
        check(
            Lack.NEVER_LOGGED_IN,
            on(day, entities.createNativeQuery(NEVER_LOGGED_IN, Object[].class))),
        check(
            Lack.UNKNOWN_ACCOUNT,
            apart(entities.createNativeQuery(UNKNOWN_ACCOUNT, Object[].class))),
        check(
            Lack.UNCONFIRMED_ACCOUNT,
            apart(entities.createNativeQuery(UNCONFIRMED_ACCOUNT, Object[].class))),
        check(Lack.HANDLER_WITHOUT_RECORD, unrecorded(day)),
        check(Lack.WAITING_EXCLUSION, waitingExclusions()));
  }

  private List<Missing> unrecorded(LocalDate day) {
    return handlers.on(day).stream()
        .map(one -> Missing.of(one.person().toString(), one.text()))
        .toList();
  }

  /** The oldest first. */
  private List<Missing> waitingExclusions() {
    return approvals.waiting().stream()
        .filter(request -> request.kind() == SecondPersons.Request.EXCLUSION)
        .map(request -> Missing.of(String.valueOf(request.person()), request.name()))
        .toList();
  }

  private static Query on(LocalDate day, Query query) {
    return query.setParameter("day", day);
  }

  private static Query apart(Query query) {
    return query.setParameter("unconfirmed", Unlinked.UNCONFIRMED.name());
  }

  private static Check check(Lack lack, Query query) {
    List<?> rows = query.getResultList();
    return check(lack, rows.stream().map(Object[].class::cast).map(Missing::of).toList());
  }

  private static Check check(Lack lack, List<Missing> all) {
    return new Check(lack, all.size(), all.subList(0, Math.min(SHOWN, all.size())));
  }
}
