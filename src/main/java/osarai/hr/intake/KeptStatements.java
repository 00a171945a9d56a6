package osarai.hr.intake;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.function.Function;
import osarai.forms.KeptBundle;
import osarai.forms.KeptText;

/** Texts that are kept with changes and with previews. */
@Singleton
public final class KeptStatements {
  public static KeptText change(Function<ChangeMessages, String> text) {
    return KeptText.of(ChangeMessages.class, text);
  }

  static KeptText fault(Function<StatementMessages, String> text) {
    return KeptText.of(StatementMessages.class, text);
  }

  static KeptText difference(Function<ComparisonMessages, String> text) {
    return KeptText.of(ComparisonMessages.class, text);
  }

  @Produces
  @Singleton
  KeptBundle changes(ChangeMessages messages) {
    return new KeptBundle(ChangeMessages.class, messages);
  }

  @Produces
  @Singleton
  KeptBundle faults(StatementMessages messages) {
    return new KeptBundle(StatementMessages.class, messages);
  }

  @Produces
  @Singleton
  KeptBundle differences(ComparisonMessages messages) {
    return new KeptBundle(ComparisonMessages.class, messages);
  }
}
