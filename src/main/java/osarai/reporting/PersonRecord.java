package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.evidence.record.CompletionView;
import osarai.evidence.record.Completions;
import osarai.evidence.record.CourseTitles;
import osarai.evidence.record.DutyStandings;
import osarai.evidence.record.RecordMessages;
import osarai.trainings.EarlierTrainingView;
import osarai.trainings.EarlierTrainings;
import osarai.trainings.ExternalTrainings;

/** What a person has taken, as known on a day: completions and 移行データ. */
@ApplicationScoped
class PersonRecord {
  private final Completions completions;
  private final DutyStandings standings;
  private final ExternalTrainings external;
  private final EarlierTrainings earlier;
  private final CourseTitles titles;
  private final RecordMessages messages;

  PersonRecord(
      Completions completions,
      DutyStandings standings,
      ExternalTrainings external,
      EarlierTrainings earlier,
      CourseTitles titles,
      RecordMessages messages) {
    this.completions = completions;
    this.standings = standings;
    this.external = external;
    this.earlier = earlier;
    this.titles = titles;
    this.messages = messages;
  }

  /** The newest first. */
  List<PersonView.Done> completions(UUID person, PersonInquiry asked) {
    List<CompletionView> known =
        completions.of(person).stream()
            .flatMap(one -> one.knownBefore(asked.end()).stream())
            .toList();
    Map<UUID, String> certificates = external.certificates(sources(known));
    return known.stream().map(one -> done(one, certificates, asked)).toList();
  }

  private static Collection<UUID> sources(List<CompletionView> completions) {
    return completions.stream()
        .filter(one -> one.courseVersion() == null)
        .map(CompletionView::source)
        .filter(Objects::nonNull)
        .toList();
  }

  private PersonView.Done done(
      CompletionView one, Map<UUID, String> certificates, PersonInquiry asked) {
    CompletionView.Score score = one.score();
    String by = one.enteredBy();
    UUID source = one.source();
    boolean mine = asked.reader().equals(one.person());
    boolean withdrawable =
        one.isEntered()
            && one.stands()
            && asked.known() == null
            && (asked.office() || asked.reader().equals(one.enteredById()));
    return new PersonView.Done(
        titles.of(one),
        JapaneseDate.of(one.year()),
        by == null
            ? JapaneseDate.of(one.completedAt())
            : JapaneseDate.of(JapanClock.dayOf(one.completedAt())),
        score == null ? "" : score.correct() + " / " + score.drawn(),
        by == null ? "" : messages.entered(one.mode(), by),
        source == null ? "" : certificates.getOrDefault(source, ""),
        one.withdrawn(),
        asked.maySeeRecords() || mine ? "/completions/" + one.id() : "",
        withdrawable ? "/completions/" + one.id() + "/withdrawal" : "");
  }

  /** What was before the product, and is no evidence of ours. */
  List<PersonView.Before> earlier(UUID person, PersonInquiry asked) {
    return earlier.ever(person).stream()
        .filter(one -> one.isKnownBefore(asked.end()))
        .map(one -> new PersonView.Before(one, asked.known() == null && mayTakeBack(one, asked)))
        .toList();
  }

  private static boolean mayTakeBack(EarlierTrainingView one, PersonInquiry asked) {
    return asked.office() || asked.reader().equals(one.enteredBy());
  }

  /** By duty, when it was fulfilled as far as was known then; empty where all is asked for. */
  Map<UUID, Instant> fulfilledAsKnown(Collection<UUID> persons, PersonInquiry asked) {
    if (asked.known() == null) {
      return Map.of();
    }
    Map<UUID, Instant> at = completions.completedAt(persons);
    return standings.fulfilledAsKnown(persons, asked.end()).entrySet().stream()
        .filter(one -> at.containsKey(one.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, one -> at.get(one.getValue())));
  }
}
