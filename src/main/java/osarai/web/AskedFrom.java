package osarai.web;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * From where the request comes that is being answered: its address, as the proxy in front tells it
 * where one is configured, and its session. Both are absent for what no request does. Asking never
 * makes anybody be looked up.
 */
@ApplicationScoped
public class AskedFrom {
  private static final String SESSION = "osarai.asked-from.session";
  private static final int LONGEST = 64;

  private final CurrentVertxRequest request;

  AskedFrom(CurrentVertxRequest request) {
    this.request = request;
  }

  /** To be told by whoever knows, before anything is noted. */
  public void isOf(UUID session) {
    RoutingContext current = current();
    if (current != null) {
      current.put(SESSION, session);
    }
  }

  public Optional<UUID> session() {
    RoutingContext current = current();
    return Optional.ofNullable(current == null ? null : current.get(SESSION));
  }

  public Optional<String> address() {
    RoutingContext current = current();
    return current == null || current.request().remoteAddress() == null
        ? Optional.empty()
        : Optional.ofNullable(current.request().remoteAddress().hostAddress())
            .filter(address -> address.length() <= LONGEST);
  }

  private @Nullable RoutingContext current() {
    return Arc.container().requestContext().isActive() ? request.getCurrent() : null;
  }
}
