package osarai.login;

import java.util.UUID;
import osarai.calendar.JapaneseDate;
import osarai.security.Browser;
import osarai.security.RunningSession;

/**
 * A login of one's own, as its page shows it.
 *
 * @param current whether it is the one that looks
 */
record OwnLogin(RunningSession session, boolean current) {
  public UUID id() {
    return session.id();
  }

  public Browser browser() {
    return session.browser();
  }

  public String started() {
    return JapaneseDate.of(session.startedAt());
  }

  public String lastUsed() {
    return JapaneseDate.of(session.lastSeenAt());
  }
}
