package osarai.hr.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import osarai.calendar.Period;
import osarai.content.Shelf;
import osarai.curriculum.Extensions;
import osarai.curriculum.office.ExclusionReason;
import osarai.curriculum.office.ExclusionRequest;
import osarai.curriculum.office.Exclusions;
import osarai.forms.Seen;
import osarai.running.EnteredTraining;
import osarai.running.NewPeople;
import osarai.running.NewPeople.Someone;
import osarai.running.Reply;
import osarai.running.Rows;
import osarai.running.Visitor;

/**
 * What heads and offices enter about the script's people: passes, starts, exclusions, more time.
 */
@ApplicationScoped
class YearEntries {
  private final NewPeople people;
  private final YearFigures figures;
  private final EnteredTraining training;
  private final Shelf shelf;
  private final Exclusions exclusions;
  private final Extensions extensions;

  YearEntries(
      NewPeople people,
      YearFigures figures,
      EnteredTraining training,
      Shelf shelf,
      Exclusions exclusions,
      Extensions extensions) {
    this.people = people;
    this.figures = figures;
    this.training = training;
    this.shelf = shelf;
    this.exclusions = exclusions;
    this.extensions = extensions;
  }

  void enter(YearPlayed played, YearRow row, Map<String, Someone> heads) {
    switch (row.act()) {
      case PASSED -> passed(played, row, heads.get(row.where().get(0)));
      case STARTED -> started(played, row);
      case EXCLUDED -> exclude(played, row);
      case EXTENDED -> extend(played, row);
      default -> throw new IllegalArgumentException(row.toString());
    }
  }

  /** The head enters that somebody was in a group session. */
  private void passed(YearPlayed played, YearRow row, Someone head) {
    Visitor visitor = head.visitor();
    Map<String, String> draft = training.draft(played.code(row.where().get(0)), row.what());
    draft.put("held", row.from().toString());
    String session = training.made(visitor, draft);
    UUID id = played.person(row.who());
    Someone who = new Someone(id, id, "", "", people.base());
    Reply reply = visitor.postAll(session + "/attendance", ticked(who, row));
    assertThat(visitor.following(reply).body()).as(row.toString()).contains("修了 1人");
  }

  /** With the paper of consent and who explained it, where the course has one. */
  private Map<String, List<String>> ticked(Someone who, YearRow row) {
    boolean agreed = shelf.course(row.what()).orElseThrow().acknowledgement().isPresent();
    Map<String, List<String>> form = EnteredTraining.ticked(who, "10", agreed ? "同意書1" : "");
    if (agreed) {
      form.put("explainer", List.of("課長補佐"));
      form.put("explained", List.of(row.from().toString()));
      form.put("material", List.of("研修資料"));
    }
    return form;
  }

  private void started(YearPlayed played, YearRow row) {
    Visitor office = figures.office();
    String page =
        "/handlers/"
            + Rows.one(
                "SELECT fact_id FROM designation_now WHERE person_id = ? AND valid_from = ?",
                played.person(row.who()),
                row.since());
    office.get(page);
    String day = row.from().toString();
    Reply reply =
        row.scope().equals("確認")
            ? office.post(page + "/start", Map.of("started", day))
            : office.post(page + "/start/record", recorded(row, day));
    assertThat(reply.status()).as(row + reply.body()).isEqualTo(303);
  }

  private static Map<String, String> recorded(YearRow row, String day) {
    boolean isTakenOver = row.scope().equals("引継ぎ");
    return Map.of(
        "start-kind",
        isTakenOver ? "taken-over" : "before-pass",
        "start-day",
        day,
        "start-document",
        isTakenOver ? "旧名簿1号" : "",
        "start-why",
        "実際のとおり");
  }

  private void exclude(YearPlayed played, YearRow row) {
    UUID id = UUID.randomUUID();
    Period period =
        row.last() == null ? Period.from(row.from()) : Period.days(row.from(), row.last());
    UUID person = played.person(row.who());
    exclusions.request(
        id,
        new ExclusionRequest(person, ExclusionReason.NO_INFORMATION_ASSETS, period, "庁外で働くため"),
        UUID.randomUUID());
    exclusions.decide(person, id, true, "", UUID.randomUUID());
  }

  private void extend(YearPlayed played, YearRow row) {
    UUID person = played.person(row.who());
    UUID duty =
        UUID.fromString(
            Rows.one(
                "SELECT id FROM duty_now WHERE person_id = ? AND requirement = ?"
                    + " AND fiscal_year = 2027 AND withdrawn = 0",
                person,
                row.what()));
    assertThat(
            extensions.extend(
                person,
                duty,
                Objects.requireNonNull(row.last()),
                "災害対応",
                UUID.randomUUID(),
                Seen.UNSAID))
        .isEqualTo(Extensions.Extending.DONE);
  }
}
