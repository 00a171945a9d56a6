package osarai.home;

import io.quarkus.qute.Qute;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The ceiling: a page with one SELECT and nothing else. In the build of the benchmark only. */
@Path("/bench/bare")
@Blocking
public class BarePage {
  private final EntityManager entities;

  BarePage(EntityManager entities) {
    this.entities = entities;
  }

  @GET
  @PermitAll
  @Produces(MediaType.TEXT_HTML)
  @Transactional
  public String bare() {
    Object path =
        entities
            .createNativeQuery("SELECT path FROM content_blob LIMIT 1", String.class)
            .getSingleResult();
    return Qute.fmt("<!DOCTYPE html><title>bare</title><p>{path}</p>").data("path", path).render();
  }
}
