package osarai.hr.file;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import osarai.forms.KeptTexts;
import osarai.hr.intake.Statement;
import osarai.hr.profile.HeaderMessages;
import osarai.hr.profile.JapaneseProfile;
import osarai.hr.profile.ProfileJson;
import osarai.hr.profile.ProfileMessages;
import osarai.hr.profile.RosterProfile;
import osarai.tables.FileMessages;
import osarai.tables.RowFault;
import osarai.tables.TableLimits;
import osarai.tables.UsualLimits;
import osarai.web.Spoken;

/** Reads a file and keeps what it was told. */
public final class Heard implements RosterReading {
  /** What puts that which is told of a file into words. */
  public static final KeptTexts WORDS =
      Spoken.kept(
          FileMessages.class,
          HeaderMessages.class,
          ProfileMessages.class,
          RosterFileMessages.class);

  /** The header of a roster with nothing but what each needs. */
  static final String NEEDED = "職員番号,氏名,フリガナ";

  static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  public final List<Statement> statements = new ArrayList<>();
  public final List<RowFault> faults = new ArrayList<>();
  final List<RowFault> hints = new ArrayList<>();
  int leftOut;
  RosterReader.RowCounts outcome = new RosterReader.RowCounts(0, 0, 0, 0, false);

  public static Heard of(byte[] file, RosterProfile profile, TableLimits limits) {
    Heard heard = new Heard();
    heard.outcome = RosterReader.read(file, profile, DAY, limits, heard);
    return heard;
  }

  public static Heard of(byte[] file) {
    return of(file, JapaneseProfile.standard(), UsualLimits.USUAL);
  }

  /** Of a UTF-8 file with these lines. */
  static Heard lines(String... lines) {
    return of(bytes(lines));
  }

  public static byte[] bytes(String... lines) {
    return (String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  List<String> messages() {
    return faults.stream().map(fault -> WORDS.said(fault.message())).toList();
  }

  /** Of its faults. */
  List<String> columns() {
    return faults.stream().map(RowFault::column).filter(Objects::nonNull).map(WORDS::said).toList();
  }

  List<String> hintMessages() {
    return hints.stream().map(hint -> WORDS.said(hint.message())).toList();
  }

  public List<String> numbers() {
    return statements.stream().map(s -> s.who().staffNumber().value()).toList();
  }

  @Override
  public void leftOut(int rows) {
    leftOut += rows;
  }

  @Override
  public void statement(Statement statement) {
    statements.add(statement);
  }

  @Override
  public void fault(RowFault fault) {
    faults.add(fault);
  }

  @Override
  public void hint(RowFault hint) {
    hints.add(hint);
  }

  /** The usual profile with its JSON changed. */
  static RosterProfile changed(UnaryOperator<String> change) {
    String json = change.apply(ProfileJson.write(JapaneseProfile.standard()));
    return ProfileJson.read(json).profile().orElseThrow();
  }
}
