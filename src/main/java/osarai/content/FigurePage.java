package osarai.content;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import osarai.web.OfNobody;

/** Figures of lessons, of any version, by their SHA-256. */
@Path("/figures")
@Blocking
@OfNobody
public class FigurePage {
  private final Shelf shelf;

  FigurePage(Shelf shelf) {
    this.shelf = shelf;
  }

  @GET
  @Path("/{sha256:[0-9a-f]{64}}.svg")
  @Authenticated
  public Response figure(@PathParam("sha256") String sha256) {
    byte[] svg = shelf.figure(sha256).orElseThrow(NotFoundException::new);
    return Response.ok(svg, "image/svg+xml")
        .header("Cache-Control", "private, max-age=31536000, immutable")
        .build();
  }
}
