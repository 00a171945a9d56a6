package osarai.web;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose session a request, or a form, belongs to; what knows the sessions tells. */
public interface FormSessions {
  /**
   * Who sends the request.
   *
   * @param appointment under which they act; null where the account belongs to nobody
   * @param standsIn whether another person has put on this one's account
   */
  record Sender(UUID session, @Nullable UUID appointment, String familyName, boolean standsIn) {}

  /**
   * The sender, empty where nobody is signed in.
   *
   * @throws Unavailable when it could not be found out
   */
  Optional<Sender> sender();

  /** Whether a machine's token was given to somebody who puts on another's account. */
  boolean isStandIn();

  /**
   * The family name of the person whose session it was, empty where that is the sender's own too.
   * To be asked only for a session that a genuine form names.
   */
  Optional<String> anotherPersonOf(UUID session);

  /** Whether it was an earlier one of the sender; not where nobody knows any more whose it was. */
  boolean isOwn(UUID session);
}
