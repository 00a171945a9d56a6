package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import osarai.login.SignedInPerson;
import osarai.security.Hmac;
import osarai.security.Ids;
import osarai.security.Sessions;
import osarai.web.RateLimit;
import osarai.web.StaleFormRescue;
import osarai.web.TooManyRequests;

/**
 * Answers that arrived after their session had ended. The page's token (attempt, question, person,
 * session, expiry; HMAC-SHA-256) can do nothing but leave one here; it is applied when that same
 * person has logged in, and otherwise thrown away when it expires. Of a session that somebody has
 * ended nothing is left: who sits there since need not be its person. Of one in which somebody puts
 * on another's account nothing is left either.
 */
@ApplicationScoped
class UnconfirmedAnswers implements StaleFormRescue {
  private static final Duration KEPT = Duration.ofHours(12);
  private static final int MOST_A_SECOND = 50;
  private static final String SENT_BEFORE =
      "COALESCE(page = VALUES(page) AND VALUES(page_change) > 0"
          + " AND page_change >= VALUES(page_change), FALSE)";

  /** What it compares is set last, since each line sees what those before it have set. */
  private static final String LEAVE =
      "INSERT INTO unconfirmed_answer (id, attempt_id, person_id, question, chosen, received_at,"
          + " expires_at, page, page_change, shown_saves)"
          + " VALUES (:id, :attempt, :person, :question, :chosen, :now, :expiry, :page, :number,"
          + " :version) ON DUPLICATE KEY UPDATE"
          + (" chosen = IF(" + SENT_BEFORE + ", chosen, VALUES(chosen)),")
          + (" received_at = IF(" + SENT_BEFORE + ", received_at, VALUES(received_at)),")
          + (" expires_at = IF(" + SENT_BEFORE + ", expires_at, VALUES(expires_at)),")
          + (" shown_saves = IF(" + SENT_BEFORE + ", shown_saves, VALUES(shown_saves)),")
          + (" page_change = IF(" + SENT_BEFORE + ", page_change, VALUES(page_change)),")
          + " page = VALUES(page)";

  private static final String ATTEMPTS = "/attempts/";

  private static final Pattern PATH =
      Pattern.compile(
          ATTEMPTS + "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/answers");

  private final EntityManager entities;
  private final WaitingAnswers waiting;
  private final Hmac hmac;
  private final SignedInPerson signedIn;
  private final Sessions sessions;
  private final Clock clock;
  private final RateLimit limit;
  private final LearningMessages messages;

  UnconfirmedAnswers(
      EntityManager entities,
      WaitingAnswers waiting,
      Hmac hmac,
      SignedInPerson signedIn,
      Sessions sessions,
      Clock clock,
      LearningMessages messages) {
    this.entities = entities;
    this.waiting = waiting;
    this.hmac = hmac;
    this.signedIn = signedIn;
    this.sessions = sessions;
    this.clock = clock;
    this.limit = new RateLimit(MOST_A_SECOND, clock);
    this.messages = messages;
  }

  /**
   * The token for one question of one attempt of one person, in the session of the request; empty
   * for who looks on in the person's account.
   */
  String token(UUID attempt, String question, UUID person) {
    if (signedIn.standsIn()) {
      return "";
    }
    long expiry = clock.instant().plus(KEPT).getEpochSecond();
    String page = signedIn.session().map(session -> person + "." + session).orElse("" + person);
    return page + "." + expiry + "." + hmac.of(signed(attempt, question, page, expiry));
  }

  /** Whether the token is of a page whose session leaves nothing. */
  boolean isOfEndedSession(UUID attempt, String question, @Nullable String token) {
    return pageOf(attempt, question, token).filter(this::isEnded).isPresent();
  }

  private boolean isEnded(Owner page) {
    return page.session() != null && !sessions.mayLeaveSomething(page.session());
  }

  /**
   * Keeps the answer when the token is good; otherwise does nothing, and does not say so. A form
   * that came back as it was shown leaves nothing, and neither does what the tab has sent before.
   *
   * @throws TooManyRequests when too many good ones came in this second
   */
  @Transactional
  public void leave(
      UUID attempt, String question, List<String> values, Change change, @Nullable String token) {
    Optional<UUID> person = personOf(attempt, question, token);
    String chosen = String.join(",", values);
    if (person.isEmpty() || chosen.length() > 100 || change.isUntouched(values)) {
      return;
    }
    if (!limit.allows()) {
      throw TooManyRequests.ofEverybody();
    }
    Instant now = clock.instant();
    entities
        .createNativeQuery(LEAVE)
        .setParameter("id", Ids.next())
        .setParameter("attempt", attempt)
        .setParameter("person", person.get())
        .setParameter("question", question)
        .setParameter("chosen", chosen)
        .setParameter("now", utc(now))
        .setParameter("expiry", utc(now.plus(KEPT)))
        .setParameter("page", change.keptPage())
        .setParameter("number", change.keptNumber())
        .setParameter("version", change.version())
        .executeUpdate();
  }

  /**
   * Whose page it was.
   *
   * @param session null in a page of before tokens named it
   */
  private record Owner(UUID person, @Nullable UUID session) {}

  private Optional<UUID> personOf(UUID attempt, String question, @Nullable String token) {
    return pageOf(attempt, question, token).filter(page -> !isEnded(page)).map(Owner::person);
  }

  private Optional<Owner> pageOf(UUID attempt, String question, @Nullable String token) {
    String[] parts = token == null ? new String[0] : token.split("\\.");
    if (parts.length != 3 && parts.length != 4) {
      return Optional.empty();
    }
    boolean named = parts.length == 4;
    String page = named ? parts[0] + "." + parts[1] : parts[0];
    try {
      UUID person = UUID.fromString(parts[0]);
      UUID session = named ? UUID.fromString(parts[1]) : null;
      long expiry = Long.parseLong(parts[parts.length - 2]);
      boolean good = hmac.is(signed(attempt, question, page, expiry), parts[parts.length - 1]);
      return good && clock.instant().getEpochSecond() < expiry
          ? Optional.of(new Owner(person, session))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String signed(UUID attempt, String question, String page, long expiry) {
    return "rescue\n" + attempt + "\n" + question + "\n" + page + "\n" + expiry;
  }

  /**
   * The form is of an earlier login, or its cookie is gone: the same path as a session that has
   * ended. While another person is signed in nothing is kept.
   */
  @Override
  public Optional<Response> rescue(String path, Function<String, List<String>> fields) {
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    UUID attempt = UUID.fromString(matcher.group(1));
    String question = String.join("", fields.apply("question"));
    String token = String.join("", fields.apply("rescue"));
    Optional<UUID> owner = personOf(attempt, question, token);
    boolean loggedIn = signedIn.isLoggedIn();
    if (owner.isEmpty() || (loggedIn && !isSignedIn(owner.get()))) {
      return Optional.empty();
    }
    leave(attempt, question, fields.apply("choice"), Change.of(fields), token);
    if (loggedIn) {
      waiting.applyAllOf(owner.get());
    }
    String next = loggedIn ? next(owner.get(), attempt, question, fields) : "/session-ended";
    return Optional.of(Response.seeOther(URI.create(next)).build());
  }

  /** What was saved before; whoever is asked to log in again may fear for it. */
  @Override
  public String stillThere(String path) {
    return path.startsWith(ATTEMPTS) ? messages.lost_in_attempt() : "";
  }

  /** What was not applied is told where it was chosen. */
  private String next(
      UUID person, UUID attempt, String question, Function<String, List<String>> fields) {
    String place = String.join("", fields.apply("place"));
    return waiting.isWaiting(person, attempt, question) && place.matches("[0-9]{1,3}")
        ? SaveResult.elsewhere(attempt, Integer.parseInt(place))
        : ATTEMPTS + attempt;
  }

  /** An account that is nobody's today may be anybody's but theirs. */
  private boolean isSignedIn(UUID owner) {
    return signedIn.isThere() && owner.equals(signedIn.get().id());
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
