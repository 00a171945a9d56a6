package osarai.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** How long a session may go without a request. */
@ApplicationScoped
public class IdleLimit {
  /** Why a session has ended that nobody has ended. */
  public static final String REASON = "idle";

  private final Duration own;
  private final Duration shared;

  @Inject
  IdleLimit(SecurityConfig config) {
    this(config.idle(), config.sharedIdle());
  }

  IdleLimit(Duration own, Duration shared) {
    this.own = own;
    this.shared = shared.compareTo(own) < 0 ? shared : own;
  }

  public Duration of(boolean sharedPc) {
    return sharedPc ? shared : own;
  }

  /** In whole minutes, for what is said to people. */
  public long sharedMinutes() {
    return Math.max(1, shared.toMinutes());
  }

  /** The last moment of the limit still counts. */
  public boolean isOver(Instant lastSeen, boolean sharedPc, Instant now) {
    return lastSeen.plus(of(sharedPc)).isBefore(now);
  }
}
