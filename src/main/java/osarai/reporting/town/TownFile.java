package osarai.reporting.town;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import osarai.calendar.JapaneseDate;
import osarai.content.Shelf;
import osarai.evidence.closing.PeopleStandings.Standing;
import osarai.forms.ListedNames;
import osarai.people.SectionMember;
import osarai.people.Sections;
import osarai.tables.Columns;
import osarai.tables.Columns.Column;
import osarai.tables.ListFile;
import osarai.web.WebMessages;

/** The people whom the page of the town lists, all of them, as a file. */
@ApplicationScoped
class TownFile {
  /** Whose names and posts are held at a time. */
  private static final int PART = 500;

  private final Town town;
  private final Sections sections;
  private final Shelf shelf;
  private final TownMessages messages;
  private final PostColumns posts;
  private final WebMessages web;

  TownFile(
      Town town,
      Sections sections,
      Shelf shelf,
      TownMessages messages,
      PostColumns posts,
      WebMessages web) {
    this.town = town;
    this.sections = sections;
    this.shelf = shelf;
    this.messages = messages;
    this.posts = posts;
    this.web = web;
  }

  /**
   * Which list is asked for.
   *
   * @param whose the department's name, or the town's as a whole
   */
  record AskedList(LocalDate day, TownTree tree, TownFilter filter, String whose) {}

  /** A person with the posts of the day. */
  record PersonLine(Standing standing, List<SectionMember> posts) {}

  ListFile<PersonLine> of(AskedList asked) {
    return new ListFile<>(
        messages.title(),
        asked.whose()
            + " "
            + messages.reference_date(JapaneseDate.of(asked.day()))
            + " "
            + messages.only(asked.filter()),
        columns(),
        web.list_unwritten());
  }

  private Columns<PersonLine> columns() {
    List<Column<PersonLine>> columns = new ArrayList<>(posts.person(PersonLine::posts));
    columns.addAll(
        List.of(
            posts.of(
                messages.post(),
                34,
                PersonLine::posts,
                post -> post.department() + " " + post.title()),
            posts.employment(PersonLine::posts),
            new Column<>(messages.state(), 14, line -> messages.of_state(line.standing().state())),
            new Column<>(messages.due(), 12, line -> line.standing().nextDue()),
            new Column<>(
                messages.courses(),
                40,
                line ->
                    line.standing().open().stream()
                        .map(shelf::titleOf)
                        .collect(ListedNames.inOne()))));
    return new Columns<>(columns);
  }

  /** How they stand is of one moment; names and posts are read with each part. */
  void eachOf(AskedList asked, Consumer<PersonLine> to) {
    List<Standing> all =
        QuarkusTransaction.requiringNew()
            .call(
                () -> town.people(asked.day(), asked.tree(), asked.filter(), 0, Integer.MAX_VALUE));
    for (int from = 0; from < all.size(); from += PART) {
      lines(all.subList(from, Math.min(from + PART, all.size())), asked.day()).forEach(to);
    }
  }

  private List<PersonLine> lines(List<Standing> part, LocalDate day) {
    List<UUID> persons = part.stream().map(Standing::person).toList();
    Map<UUID, List<SectionMember>> posts =
        QuarkusTransaction.requiringNew().call(() -> sections.posts(persons, day)).stream()
            .collect(Collectors.groupingBy(SectionMember::personId));
    return part.stream()
        .map(one -> new PersonLine(one, posts.getOrDefault(one.person(), List.of())))
        .toList();
  }
}
