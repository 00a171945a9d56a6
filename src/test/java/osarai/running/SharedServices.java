package osarai.running;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;
import osarai.demo.Database;
import osarai.demo.Ports;
import osarai.demo.Secrets;
import osarai.demo.Town;

/** Gives the application of a {@code @QuarkusTest} the shared database and identity provider. */
public final class SharedServices implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    Town town = Stack.shared();
    Secrets secrets = town.secrets();
    int port = Ports.free().application();
    town.identityProvider().allowRedirectsOf("http://localhost:" + port);
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("quarkus.datasource.jdbc.url", town.database().url());
    settings.put("quarkus.datasource.username", Database.APP);
    settings.put("quarkus.datasource.password", secrets.app());
    settings.put("osarai.owner.username", Database.OWNER);
    settings.put("osarai.owner.password", secrets.owner());
    settings.put("osarai.oidc.url", town.identityProvider().issuer());
    settings.put("osarai.oidc.web-secret", secrets.web());
    settings.put("osarai.oidc.state-secret", secrets.state());
    settings.put("osarai.security.secret", secrets.application());
    settings.put("osarai.accounts.enabled", "true");
    settings.put("osarai.accounts.secret", secrets.accounts());
    // the tests of many classes send lists as one client
    settings.put("osarai.limits.imports", "1000");
    settings.put("quarkus.http.test-port", String.valueOf(port));
    settings.put("quarkus.management.test-port", "0");
    return settings;
  }

  /** The services stay for the next tests. */
  @Override
  public void stop() {}
}
