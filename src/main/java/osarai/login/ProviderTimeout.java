package osarai.login;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcRequestFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A provider that accepts a connection and then says nothing would hold a login for ever: Quarkus
 * has a limit for the connection only.
 */
@ApplicationScoped
@Unremovable
class ProviderTimeout implements OidcRequestFilter {
  private static final long MILLISECONDS = 5000;

  @Override
  public Uni<Void> filter(OidcRequestFilterContext context) {
    context.request().timeout(MILLISECONDS);
    return Uni.createFrom().voidItem();
  }
}
