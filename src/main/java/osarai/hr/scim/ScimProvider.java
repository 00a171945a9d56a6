package osarai.hr.scim;

import de.captaingoldfish.scim.sdk.common.resources.ServiceProvider;
import de.captaingoldfish.scim.sdk.common.resources.complex.BulkConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.ChangePasswordConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.ETagConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.FilterConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.PatchConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.SortConfig;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.AuthenticationScheme;
import de.captaingoldfish.scim.sdk.server.endpoints.EndpointDefinition;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import java.util.List;

/** What this service offers by SCIM, as its discovery says. */
final class ScimProvider {
  static final int MOST_A_PAGE = 200;

  private ScimProvider() {}

  static ServiceProvider provider() {
    ServiceProvider provider =
        ServiceProvider.builder()
            .filterConfig(FilterConfig.builder().supported(true).maxResults(MOST_A_PAGE).build())
            .sortConfig(SortConfig.builder().supported(true).build())
            .eTagConfig(ETagConfig.builder().supported(true).build())
            .patchConfig(PatchConfig.builder().supported(true).build())
            .bulkConfig(BulkConfig.builder().supported(false).build())
            .changePasswordConfig(ChangePasswordConfig.builder().supported(false).build())
            .authenticationSchemes(
                List.of(
                    AuthenticationScheme.builder()
                        .type("oauthbearertoken")
                        .name("OAuth Bearer Token")
                        .description("A token of the personnel system's client")
                        .specUri("https://www.rfc-editor.org/rfc/rfc6750")
                        .build()))
            .build();
    PatchConfig patch = provider.getPatchConfig();
    patch.setMsAzureValueSubAttributeWorkaroundActive(true);
    patch.setMsAzureComplexSimpleValueWorkaroundActive(true);
    return provider;
  }

  static EndpointDefinition users(ResourceHandler<?> handler) {
    return new EndpointDefinition(
        ScimDocuments.read("user-type.json"),
        ScimDocuments.read("user.json"),
        List.of(ScimDocuments.read("enterprise.json"), ScimDocuments.read("appointment.json")),
        handler);
  }

  static EndpointDefinition groups(ResourceHandler<?> handler) {
    return new EndpointDefinition(
        ScimDocuments.read("group-type.json"),
        ScimDocuments.read("group.json"),
        List.of(ScimDocuments.read("department.json")),
        handler);
  }
}
