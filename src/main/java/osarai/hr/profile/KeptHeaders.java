package osarai.hr.profile;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import osarai.forms.KeptBundle;
import osarai.forms.KeptText;
import osarai.tables.RowFault;

/** What is told of the columns of a roster file. */
@Singleton
public final class KeptHeaders {
  static KeptText of(Function<HeaderMessages, String> text) {
    return KeptText.of(HeaderMessages.class, text);
  }

  /** What a column is called where the file does not say. */
  public static KeptText of(RosterField field) {
    return of(told -> told.field(field));
  }

  /** That what looks like a 個人番号 stands in a cell. */
  public static RowFault individualNumber(int line, KeptText column) {
    return RowFault.ofCell(line, column, of(HeaderMessages::individual_number))
        .forIndividualNumber();
  }

  @Produces
  @Singleton
  KeptBundle bundle(HeaderMessages messages) {
    return new KeptBundle(HeaderMessages.class, messages);
  }
}
