package osarai.lived;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;
import osarai.demo.Database;
import osarai.demo.Place;
import osarai.demo.Ports;
import osarai.demo.Secrets;
import osarai.demo.Town;

/** A database of its own in target/stack-lived; nobody signs in. */
public final class PastServices implements QuarkusTestResourceLifecycleManager {
  private final Place place = Place.inProject("target/stack-lived");
  private final Town town;

  public PastServices() {
    place.delete();
    town = new Town(place, Ports.free());
  }

  @Override
  public Map<String, String> start() {
    town.database().start();
    Secrets secrets = town.secrets();
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("quarkus.datasource.jdbc.url", town.database().url());
    settings.put("quarkus.datasource.username", Database.APP);
    settings.put("quarkus.datasource.password", secrets.app());
    settings.put("osarai.owner.username", Database.OWNER);
    settings.put("osarai.owner.password", secrets.owner());
    settings.put("osarai.oidc.url", "http://unused.invalid");
    settings.put("osarai.oidc.web-secret", secrets.web());
    settings.put("osarai.oidc.state-secret", secrets.state());
    settings.put("osarai.security.secret", secrets.application());
    settings.put("quarkus.oidc.tenant-enabled", "false");
    settings.put("quarkus.oidc.api.tenant-enabled", "false");
    settings.put("quarkus.http.test-port", "0");
    settings.put("quarkus.management.test-port", "0");
    return settings;
  }

  @Override
  public void stop() {
    town.database().stop();
  }
}
