package osarai.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import osarai.curriculum.office.CurriculumMessages;
import osarai.forms.ListedNames;
import osarai.people.SectionMember;
import osarai.people.WordMessages;
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
  private final WebMessages web;

  SectionFile(
      ReportingMessages messages,
      CurriculumMessages curriculum,
      WordMessages words,
      WebMessages web) {
    this.messages = messages;
    this.curriculum = curriculum;
    this.words = words;
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
    List<Column<SectionRow>> columns =
        new ArrayList<>(
            List.of(
                ofPosts(messages.staff_number(), 12, post -> post.staffNumber().value()),
                ofPosts(messages.name(), 18, SectionMember::name),
                ofPosts(messages.kana(), 22, SectionMember::kana),
                ofPosts(messages.department(), 18, SectionMember::department),
                ofPosts(messages.job(), 16, SectionMember::title),
                ofPosts(
                    messages.employment_type(), 18, post -> words.employment(post.employment())),
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

  private static Column<SectionRow> ofPosts(
      String heading, int width, Function<SectionMember, String> said) {
    return new Column<>(
        heading,
        width,
        row -> row.posts().stream().map(said).distinct().collect(ListedNames.inOne()));
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
