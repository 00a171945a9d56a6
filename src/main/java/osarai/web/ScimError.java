package osarai.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 7644 section 3.12 has it; everything below {@code /scim/} answers so.
 *
 * @param status as text, as the RFC wants it
 * @param scimType one of the RFC's words, or absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScimError(
    List<String> schemas, String status, @Nullable String scimType, String detail) {
  public static final String MEDIA_TYPE = "application/scim+json";
  private static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

  public static ScimError of(int status, @Nullable String scimType, String detail) {
    return new ScimError(List.of(SCHEMA), String.valueOf(status), scimType, detail);
  }

  public static Response answer(int status, @Nullable String scimType, String detail) {
    return Response.status(status).type(MEDIA_TYPE).entity(of(status, scimType, detail)).build();
  }
}
