package osarai.content;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import osarai.calendar.JapaneseDate;
import osarai.policy.Clause;
import osarai.policy.ClauseKey;
import osarai.policy.PolicyVersion;
import osarai.security.Roles;
import osarai.web.OfNobody;

/** The policy clause by clause, and from each clause to what teaches and asks it. */
@Path("/policy")
@Blocking
@OfNobody
public class PolicyPages {
  private final Shelf shelf;

  PolicyPages(Shelf shelf) {
    this.shelf = shelf;
  }

  @CheckedTemplate(basePath = "content")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance policy(PolicyVersion policy, String day);

    static native TemplateInstance clause(
        PolicyVersion policy, Clause clause, List<Clause> parts, List<InCourse> courses);
  }

  /** What one course has on a clause. */
  record InCourse(Course course, List<Lesson> lessons, int questions, String waiver) {}

  @GET
  @RolesAllowed({Roles.LEARNER, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance policy() {
    PolicyVersion policy = shelf.library().policy();
    return Templates.policy(policy, JapaneseDate.of(policy.inForceFrom()));
  }

  @GET
  @Path("/clauses/{key}")
  @RolesAllowed({Roles.LEARNER, Roles.AUDITOR})
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance clause(@PathParam("key") String word) {
    PolicyVersion policy = shelf.library().policy();
    if (!ClauseKey.fits(word)) {
      throw new NotFoundException();
    }
    Clause clause = policy.clause(new ClauseKey(word)).orElseThrow(NotFoundException::new);
    List<InCourse> courses =
        shelf.library().courses().values().stream()
            .map(
                course ->
                    new InCourse(
                        course,
                        course.teaching(clause.key()),
                        course.asking(clause.key()).size(),
                        course.waivers().getOrDefault(clause.key(), "")))
            .filter(in -> !in.lessons().isEmpty() || in.questions() > 0 || !in.waiver().isEmpty())
            .toList();
    return Templates.clause(policy, clause, policy.childrenOf(clause.key()), courses);
  }
}
