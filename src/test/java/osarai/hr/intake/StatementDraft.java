package osarai.hr.intake;

import static osarai.people.PersonDraft.day;

import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.forms.KeptText;
import osarai.people.AbsenceKind;
import osarai.people.DesignationRole;
import osarai.people.EmploymentType;
import osarai.people.Kana;
import osarai.people.PersonName;
import osarai.people.Position;
import osarai.people.StaffNumber;

/** A statement about a day, under 1001 unless said otherwise, written as a test goes along. */
final class StatementDraft {
  private Statement.Subject who = new Statement.Subject(null, new StaffNumber("1001"), null, null);
  private Statement.Order order;
  private @Nullable PersonName name;
  private Statement.@Nullable Engagement engagement;
  private @Nullable List<Statement.Post> posts;
  private Statement.@Nullable Leaving leaving;
  private @Nullable List<Statement.Leave> leave;
  private @Nullable List<Statement.Designated> designations;
  private Statement.@Nullable Retitled retitled;

  private StatementDraft(String effective) {
    this.order = Statement.Order.on(day(effective));
  }

  static StatementDraft on(String effective) {
    return new StatementDraft(effective);
  }

  static Statement.Post post(String department, String title, @Nullable String last) {
    return new Statement.Post(
        department, Position.MEMBER, title, last == null ? null : day(last), false);
  }

  StatementDraft under(String number) {
    who = new Statement.Subject(who.externalId(), new StaffNumber(number), who.kana(), null);
    return this;
  }

  StatementDraft identified(@Nullable String id) {
    who = new Statement.Subject(id, who.staffNumber(), who.kana(), who.decided());
    return this;
  }

  StatementDraft decided(Statement.@Nullable Decided answer) {
    who = new Statement.Subject(who.externalId(), who.staffNumber(), who.kana(), answer);
    return this;
  }

  StatementDraft by(@Nullable String document) {
    order = new Statement.Order(order.effective(), document, null, order.corrects());
    return this;
  }

  StatementDraft correcting(String key) {
    order = new Statement.Order(order.effective(), order.document(), null, key);
    return this;
  }

  StatementDraft called(String called, String kana) {
    name = PersonName.of(called, new Kana(kana));
    who = new Statement.Subject(who.externalId(), who.staffNumber(), name.kana(), who.decided());
    return this;
  }

  StatementDraft engaged(EmploymentType type, String from, @Nullable String last) {
    engagement = new Statement.Engagement(type, day(from), last == null ? null : day(last));
    return this;
  }

  StatementDraft posted(Statement.Post... held) {
    posts = List.of(held);
    return this;
  }

  StatementDraft ends(String last) {
    leaving = Statement.Leaving.on(day(last));
    return this;
  }

  StatementDraft neverEnds() {
    leaving = Statement.Leaving.NEVER;
    return this;
  }

  StatementDraft designated(Statement.Designated... said) {
    designations = List.of(said);
    return this;
  }

  /** For handling, in 210, of one affair. */
  StatementDraft designated(String from, @Nullable String last) {
    return designated(
        new Statement.Designated(
            "210",
            DesignationRole.HANDLER,
            "住民票",
            "氏名",
            day(from),
            last == null ? null : day(last),
            null));
  }

  StatementDraft onLeave(String from, @Nullable String last) {
    leave =
        List.of(
            new Statement.Leave(AbsenceKind.CHILDCARE, day(from), last == null ? null : day(last)));
    return this;
  }

  StatementDraft titled(String title) {
    return titled(new Statement.Retitled(null, title, false));
  }

  StatementDraft titled(Statement.Retitled said) {
    retitled = said;
    return this;
  }

  Statement said() {
    return new Statement(
        new KeptText("1行目"),
        who,
        order,
        name,
        engagement,
        posts,
        leaving,
        leave,
        designations,
        retitled);
  }
}
