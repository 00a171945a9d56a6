package osarai.hr.scim;

import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;

/** The resource types as the library knows them. */
final class ScimTypes {
  private ScimTypes() {}

  static ResourceType users() {
    return new ResourceEndpoint(ScimProvider.provider())
        .registerEndpoint(ScimProvider.users(new ScimUsers(MemoryPeople::new)));
  }
}
