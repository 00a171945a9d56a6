package osarai.hr.file;

import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;
import osarai.forms.KeptText;

/** What is told of the rows of a roster file, kept with its preview. */
@MessageBundle("rows")
public interface RosterFileMessages {
  String ends_within_a_line();

  String fewer_cells(int found, int wanted);

  String more_cells(int wanted);

  /** The place of somebody who is not named in a file of everybody. */
  String not_in_the_file();

  String unusable(String sign);

  /** What stands for a sign that a conversion lost. */
  String lost(String sign);

  String formula();

  String error_cell();

  String staff_number(String found);

  String long_number(String found, int length);

  String padded(String found, String padded);

  String short_number(String found, int length);

  String too_long(int limit);

  String own_glyph();

  String kanji(String found);

  String no_date(String found);

  String outlived(String found, LocalDate day);

  String unknown_word(String found);

  /** Of a title that holds a word for who leads, and is none. */
  String title_leads_not(String title);

  /** Words that no setting adds to. */
  String neither_same_nor_other(String found);

  /** Why a person was rejected, with the column that is to be mended. */
  String at_column(KeptText column, KeptText why);

  /** Of somebody who joins, and another of the same file. */
  String same_name_joins(String name, String number, String other);

  String alone(KeptText there);

  String before_it_begins(LocalDate last, LocalDate from);

  String contradiction(String number, int line);

  /** Of one day, which the order or the document tells apart. */
  String two_acts(String number, int line);

  String same_post(String number);

  /** Of a cell that only places an act, in a row without one. */
  String says_nothing();

  /** Of a cell that is not read, in a row that says no act (発令). */
  String act_missed();

  String title_beside_posts(String number);

  String other_row_bad(String number);
}
