package osarai.reporting.town;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.FiscalYear;
import osarai.calendar.JapanClock;
import osarai.content.Shelf;
import osarai.evidence.closing.CourseStandings;
import osarai.evidence.closing.PeopleStandings;
import osarai.evidence.closing.PeopleStandings.Standing;
import osarai.people.SectionMember;
import osarai.people.Sections;

/** Writes a {@link DutiesReport} while it is read: no more people are held than one part has. */
@ApplicationScoped
class DutiesReports {
  /** How many people are looked at in one transaction. */
  private static final int PART = 250;

  private final PeopleStandings standings;
  private final CourseStandings courses;
  private final Sections sections;
  private final Shelf shelf;
  private final ObjectMapper json;
  private final ObjectWriter each;
  private final Clock clock;

  DutiesReports(
      PeopleStandings standings,
      CourseStandings courses,
      Sections sections,
      Shelf shelf,
      ObjectMapper json,
      Clock clock) {
    this.standings = standings;
    this.courses = courses;
    this.sections = sections;
    this.shelf = shelf;
    this.json = json;
    this.each = json.writer().without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE);
    this.clock = clock;
  }

  /**
   * Those of a part who are wanted.
   *
   * @param last whom the next part begins after; null where there is no further part
   */
  private record Part(List<DutiesReport.OfPerson> wanted, @Nullable UUID last) {}

  void write(ReportQuestions.OfDuties asked, OutputStream out) throws IOException {
    try (JsonGenerator to = json.createGenerator(out)) {
      to.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      to.writeStartObject();
      to.writeStringField("day", asked.day().toString());
      to.writeStringField("knownOn", JapanClock.today(clock).toString());
      to.writeNumberField("fiscalYear", FiscalYear.of(asked.day()).year());
      to.writeArrayFieldStart("people");
      String next = writePeople(asked, to);
      to.writeEndArray();
      to.writeStringField("next", next);
      to.writeEndObject();
    }
  }

  /** What follows is known only when one person more was found than the page has. */
  private @Nullable String writePeople(ReportQuestions.OfDuties asked, JsonGenerator to)
      throws IOException {
    int written = 0;
    UUID lastWritten = null;
    UUID after = asked.after();
    do {
      Part part = part(asked, after);
      for (DutiesReport.OfPerson person : part.wanted()) {
        if (written == asked.limit() && lastWritten != null) {
          return asked.next(lastWritten).text();
        }
        each.writeValue(to, person);
        lastWritten = person.personId();
        written++;
      }
      after = part.last();
    } while (after != null);
    return null;
  }

  /** One transaction reads one state of these people. */
  private Part part(ReportQuestions.OfDuties asked, @Nullable UUID after) {
    return QuarkusTransaction.requiringNew().call(() -> read(asked, after));
  }

  private Part read(ReportQuestions.OfDuties asked, @Nullable UUID after) {
    Set<UUID> departments = asked.tree().chosen() == null ? null : asked.tree().scope();
    List<UUID> looked = standings.owing(asked.day(), departments, after, PART);
    List<Standing> wanted =
        standings.of(looked, asked.day()).stream()
            .filter(one -> asked.filter().states().contains(one.state()))
            .toList();
    return new Part(
        people(wanted, asked), looked.size() < PART ? null : looked.get(looked.size() - 1));
  }

  private List<DutiesReport.OfPerson> people(
      List<Standing> wanted, ReportQuestions.OfDuties asked) {
    List<UUID> persons = wanted.stream().map(Standing::person).toList();
    Map<UUID, List<SectionMember>> posts =
        sections.posts(persons, asked.day()).stream()
            .collect(Collectors.groupingBy(SectionMember::personId));
    Map<UUID, List<CourseStandings.OfCourse>> owed =
        courses.of(persons, asked.day()).stream()
            .collect(Collectors.groupingBy(CourseStandings.OfCourse::person));
    return wanted.stream()
        .map(
            one ->
                DutiesReport.OfPerson.of(
                    one,
                    posts.getOrDefault(one.person(), List.of()),
                    owed.getOrDefault(one.person(), List.of()),
                    shelf))
        .toList();
  }
}
