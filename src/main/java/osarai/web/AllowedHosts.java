package osarai.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import osarai.storage.ServingNode;

/**
 * The names under which browsers and interfaces reach this installation. Redirects, and the address
 * to which the identity provider sends back, are made of the name that was asked for: one that is
 * not ours is refused before anything answers with it.
 */
@Singleton
class AllowedHosts {
  private static final Logger LOG = Logger.getLogger(AllowedHosts.class);
  private static final int BEFORE_EVERYTHING = 1000;

  private final Set<String> names;
  private final boolean serves;
  private final EarlyAnswers answers;
  private final WebMessages messages;
  private final AtomicBoolean told = new AtomicBoolean();

  AllowedHosts(
      @ConfigProperty(name = "osarai.web.hosts") Optional<List<String>> hosts,
      ServingNode node,
      EarlyAnswers answers,
      WebMessages messages) {
    this.names = names(hosts.orElse(List.of()));
    this.serves = node.serves();
    this.answers = answers;
    this.messages = messages;
  }

  void register(@Observes Filters filters) {
    if (!names.isEmpty()) {
      filters.register(this::filter, BEFORE_EVERYTHING);
    } else if (serves) {
      LOG.warn("OSARAI_WEB_HOSTS is not set: requests for any host name are answered");
    }
  }

  private void filter(RoutingContext request) {
    if (isOurs(request.request().authority(), names)) {
      request.next();
      return;
    }
    if (told.compareAndSet(false, true)) {
      LOG.warn("a request for a host that is not in OSARAI_WEB_HOSTS was refused; told once");
    }
    answers.of(request, 421, messages.other_host());
  }

  /** By the name alone: the port is the proxy's matter. */
  static boolean isOurs(@Nullable HostAndPort asked, Set<String> names) {
    return asked != null && names.contains(asked.host().toLowerCase(Locale.ROOT));
  }

  /**
   * In lower case.
   *
   * @param hosts names, or addresses such as https://osarai.example.lg.jp
   */
  static Set<String> names(Collection<String> hosts) {
    return hosts.stream()
        .map(String::strip)
        .filter(host -> !host.isEmpty())
        .map(AllowedHosts::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String name(String host) {
    String name = host.contains("://") ? URI.create(host).getHost() : host;
    if (name == null || name.contains("/")) {
      throw new IllegalArgumentException("OSARAI_WEB_HOSTS: no name of a host: " + host);
    }
    return name.toLowerCase(Locale.ROOT);
  }
}
