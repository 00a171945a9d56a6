package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.curriculum.office.CurriculumMessages;
import osarai.people.SectionMember;
import osarai.people.WordMessages;
import osarai.reporting.town.PostColumns;
import osarai.tables.Columns;
import osarai.tables.Columns.Column;
import osarai.tables.ListFile;
import osarai.web.WebMessages;

/** The people of a section and how they stand with each course, as a file. */
@ApplicationScoped
class SectionFile {
  private final ReportingMessages messages;
  private final CurriculumMessages curriculum;
  private final WordMessages words;
  private final PostColumns posts;
  private final WebMessages web;

  SectionFile(
      ReportingMessages messages,
      CurriculumMessages curriculum,
      WordMessages words,
      PostColumns posts,
      WebMessages web) {
    this.messages = messages;
    this.curriculum = curriculum;
    this.words = words;
    this.posts = posts;
    this.web = web;
  }

  ListFile<SectionRow> of(SectionView view) {
    SectionInquiry asked = view.asked();
    String known = asked.knownText().isEmpty() ? "" : " " + web.as_known(asked.knownText());
    return new ListFile<>(
        messages.title(),
        view.departments()
            + " "
            + messages.reference_date(asked.dayText())
            + known
            + " "
            + messages.only(view.filter()),
        columns(view),
        web.list_unwritten());
  }

  private Columns<SectionRow> columns(SectionView view) {
    List<Column<SectionRow>> columns = new ArrayList<>(posts.person(SectionRow::posts));
    columns.addAll(
        List.of(
            posts.of(messages.department(), 18, SectionRow::posts, SectionMember::department),
            posts.of(messages.job(), 16, SectionRow::posts, SectionMember::title),
            posts.employment(SectionRow::posts),
            new Column<>(messages.left_out(), 16, this::leftOut)));
    List<String> courses = view.report().courses();
    for (int course = 0; course < courses.size(); course++) {
      String title = view.title(courses.get(course));
      int place = course;
      columns.add(new Column<>(title, 14, row -> state(row, row.cells().get(place))));
      columns.add(
          new Column<>(
              messages.day_of(title),
              13,
              row -> row.cells().get(place).map(SectionCell::on).orElse(null)));
    }
    return new Columns<>(columns);
  }

  private @Nullable String leftOut(SectionRow row) {
    return row.member()
        .absence()
        .map(words::absence)
        .or(() -> row.exclusion().map(curriculum::exclusion_reason))
        .orElse(null);
  }

  /** In the words of the page. */
  private String state(SectionRow row, Optional<SectionCell> owed) {
    if (owed.isEmpty()) {
      return messages.not_owed();
    }
    SectionCell cell = owed.get();
    if (!cell.isDone() && row.leftOut()) {
      return row.away() ? messages.away() : messages.excluded();
    }
    return messages.state(cell.state());
  }
}
