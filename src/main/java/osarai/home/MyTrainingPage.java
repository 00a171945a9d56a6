package osarai.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import osarai.login.SignedInPerson;
import osarai.security.Roles;
import osarai.web.PageRoutes;

/** 「わたしの研修」, the page that everybody begins from. */
@Path(PageRoutes.OWN_PAGE)
@Blocking
public class MyTrainingPage {
  private final SignedInPerson person;
  private final MyTraining training;

  MyTrainingPage(SignedInPerson person, MyTraining training) {
    this.person = person;
    this.training = training;
  }

  @CheckedTemplate(basePath = "home")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance myTraining(String name, MyTraining.Page page);
  }

  @GET
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance show() {
    return Templates.myTraining(person.get().name(), training.of(person.get()));
  }
}
