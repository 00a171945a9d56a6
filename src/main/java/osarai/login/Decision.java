package osarai.login;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import osarai.forms.Worded;

/** What another person answers to a request. */
public enum Decision implements Worded {
  APPROVE("approve"),
  REFUSE("refuse");

  /** In pages that are open from before. */
  private static final String DECLINE = "decline";

  private final String word;

  Decision(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }

  /** As a form says it. */
  public static Optional<Decision> of(@Nullable String word) {
    return DECLINE.equals(word) ? Optional.of(REFUSE) : Worded.of(Decision.class, word);
  }

  public boolean isApproval() {
    return this == APPROVE;
  }
}
