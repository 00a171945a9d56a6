package osarai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static osarai.people.PersonDraft.day;
import static osarai.people.PersonDraft.days;
import static osarai.people.PersonDraft.section;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import osarai.people.AbsenceKind;
import osarai.people.Department;
import osarai.people.EmploymentType;
import osarai.people.PeopleSearch;
import osarai.people.PersonDraft;
import osarai.people.Position;

class SearchViewTest {
  private final PersonDraft person =
      new PersonDraft()
          .called("田中 花子", "タナカ ハナコ", "2018-04-01", null)
          .appointed(1001, EmploymentType.REGULAR, "2018-04-01", "2026-03-31")
          .appointed(2002, EmploymentType.REAPPOINTED, "2026-04-01", "2027-03-31")
          .posted(1001, section(210), Position.MEMBER, "主事", "2018-04-01", "2026-03-31")
          .posted(2002, section(210), Position.MEMBER, "主査", "2026-04-01", "2027-03-31")
          .posted(2002, section(220), Position.MEMBER, "主査", "2026-04-01", "2027-03-31")
          .department(210, "市民課", "2010-04-01", null)
          .department(220, "税務課", "2010-04-01", null);

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, 1001, 市民課 主事, true",
    "2026-04-01, 2002, 市民課 主査、税務課 主査, true",
    "2027-03-31, 2002, 市民課 主査、税務課 主査, true"
  })
  void aHitShowsNumberAndPostsOfTheDay(String day, String numbers, String posts, boolean works) {
    SearchView.Hit hit = SearchView.hit(person.facts(), day(day));
    assertThat(hit.numbers()).isEqualTo(numbers);
    assertThat(hit.posts()).isEqualTo(posts);
    assertThat(hit.works()).isEqualTo(works);
  }

  @Test
  void whoHasLeftIsShownByTheLastNumberAndWithoutAPost() {
    SearchView.Hit hit = SearchView.hit(person.facts(), day("2027-04-01"));
    assertThat(hit.works()).isFalse();
    assertThat(hit.numbers()).isEqualTo("2002");
    assertThat(hit.posts()).isEmpty();
    assertThat(hit.name()).isEqualTo("田中 花子");
  }

  @Test
  void bothNumbersStandWhereTwoAppointmentsRun() {
    person.appointed(3003, EmploymentType.SPECIAL, "2026-06-01", null);
    assertThat(SearchView.hit(person.facts(), day("2026-06-01")).numbers()).isEqualTo("2002、3003");
  }

  @Test
  void anAbsenceIsToldOnItsDaysOnly() {
    person.away(AbsenceKind.CHILDCARE, "2026-10-01", "2027-01-31");
    assertThat(SearchView.hit(person.facts(), day("2026-09-30")).absence()).isNull();
    assertThat(SearchView.hit(person.facts(), day("2026-10-01")).absence())
        .isEqualTo(AbsenceKind.CHILDCARE);
    assertThat(SearchView.hit(person.facts(), day("2027-02-01")).absence()).isNull();
  }

  @Test
  void whoIsKnownByNothingButAnIdIsStillAHit() {
    SearchView.Hit hit = SearchView.hit(new PersonDraft().facts(), day("2026-04-01"));
    assertThat(hit)
        .isEqualTo(
            new SearchView.Hit(PersonDraft.ID.toString(), "", "", "", null, "", false, null));
  }

  @Test
  void departmentsOfTheDayAreOfferedByTheirCodes() {
    SearchView.Choices choices =
        SearchView.choices(
            Map.of(
                section(220), List.of(department(220, "税務課", "2010-04-01", null)),
                section(210),
                    List.of(
                        department(210, "戸籍課", "2010-04-01", "2020-03-31"),
                        department(210, "市民課", "2020-04-01", null)),
                section(230), List.of(department(230, "支所", "2010-04-01", "2026-03-31"))),
            day("2026-04-01"));
    assertThat(choices.all())
        .extracting(SearchView.Choice::label)
        .containsExactly("210 市民課", "220 税務課");
    assertThat(choices.id(section(220).toString())).isEqualTo(section(220));
    assertThat(choices.id(section(230).toString())).isNull();
    assertThat(choices.id("' or 1=1")).isNull();
    assertThat(choices.id(null)).isNull();
  }

  @Test
  void placesAreCountedOverThePages() {
    SearchView third = view("", null, false, 2, 7);
    assertThat(third.first()).isEqualTo(101);
    assertThat(third.last()).isEqualTo(107);
    assertThat(third.isFirstPage()).isFalse();
    assertThat(view("", null, false, 0, 50).isFirstPage()).isTrue();
    assertThat(view("", null, false, 0, 50).last()).isEqualTo(50);
  }

  @Test
  void onePersonStandsFromNoPlaceToAnother() {
    assertThat(view("", null, false, 0, 1).isOne()).isTrue();
    assertThat(view("", null, false, 2, 1).isOne()).isTrue();
    assertThat(view("", null, false, 0, 2).isOne()).isFalse();
  }

  @Test
  void aLinkToThePageBesideKeepsWhatWasLookedFor() {
    UUID section = section(210);
    SearchView second = view("田中&花", section, true, 1, 50);
    assertThat(second.next())
        .isEqualTo(
            "/people?q=%E7%94%B0%E4%B8%AD%26%E8%8A%B1&department=" + section + "&all=true&page=2");
    assertThat(second.previous()).endsWith("&all=true&page=0");
    assertThat(view("1001", null, false, 0, 50).next())
        .isEqualTo("/people?q=1001&department=&page=1");
  }

  @Test
  void theChosenDepartmentIsMarked() {
    assertThat(view("", section(210), false, 0, 1).isChosen(section(210))).isTrue();
    assertThat(view("", section(210), false, 0, 1).isChosen(section(220))).isFalse();
    assertThat(view("", null, false, 0, 1).isChosen(section(210))).isFalse();
  }

  private static SearchView view(
      String text, UUID department, boolean everybody, int page, int hits) {
    SearchView.Hit hit = SearchView.hit(new PersonDraft().facts(), day("2026-04-01"));
    return new SearchView(
        new PeopleSearch.Wanted(text, department, everybody, page),
        new SearchView.Choices(List.of()),
        Collections.nCopies(hits, hit),
        false,
        false);
  }

  private static Department department(int code, String name, String first, String last) {
    return new Department(section(code), String.valueOf(code), name, null, true, days(first, last));
  }
}
