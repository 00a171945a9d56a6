package osarai.learning;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.content.AcknowledgementText;
import osarai.content.Course;
import osarai.content.Lesson;
import osarai.login.SignedInPerson;
import osarai.people.People;
import osarai.security.Roles;
import osarai.web.ActsForAppointment;
import osarai.web.CostlyWork;
import osarai.web.OfNobody;

/** A course: its steps, its lessons, its acknowledgement. */
@Path("/courses/{course}")
@Blocking
@OfNobody
public class CoursePages {
  private final SignedInPerson person;
  private final Study study;
  private final LastSteps lastSteps;
  private final StartOfHandling handling;
  private final Owing owing;
  private final People people;
  private final Clock clock;
  private final CostlyWork costly;

  CoursePages(
      SignedInPerson person,
      Study study,
      LastSteps lastSteps,
      StartOfHandling handling,
      Owing owing,
      People people,
      Clock clock,
      CostlyWork costly) {
    this.costly = costly;
    this.person = person;
    this.study = study;
    this.lastSteps = lastSteps;
    this.handling = handling;
    this.owing = owing;
    this.people = people;
    this.clock = clock;
  }

  @CheckedTemplate(basePath = "learning")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance course(
        Study.Taking taking,
        boolean stepFirst,
        boolean otherWay,
        String agreedAt,
        Owing.@Nullable Ahead ahead,
        List<String> handling);

    static native TemplateInstance lesson(LessonPage page);

    static native TemplateInstance acknowledgement(
        Course course,
        AcknowledgementText acknowledgement,
        Study.Taking taking,
        String period,
        String agreedAt);
  }

  @GET
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance course(
      @PathParam("course") String courseId,
      @QueryParam("first") boolean stepFirst,
      @QueryParam("other") boolean otherWay) {
    Study.Taking taking = taking(courseId);
    return Templates.course(
        taking,
        stepFirst,
        otherWay,
        when(taking.progress().acknowledgedAt()),
        taking.progress().finished() ? owing.after(person.get().id(), courseId) : null,
        handling.dependsOn(courseId) ? handling.sentences(person.get().id()) : List.of());
  }

  @GET
  @Path("/lessons/{topic}/{lesson}")
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance lesson(
      @PathParam("course") String courseId,
      @PathParam("topic") String topic,
      @PathParam("lesson") String lessonId) {
    Study.Taking taking = taking(courseId);
    Progress progress = taking.progress();
    Course course = progress.course();
    Lesson lesson = lesson(course, topic, lessonId);
    int index = course.lessons().indexOf(lesson);
    return Templates.lesson(
        new LessonPage(
            course,
            lesson,
            index + 1,
            progress.hasRead(lesson),
            taking.way(),
            index == 0 ? "" : course.lessons().get(index - 1).id(),
            index == course.lessons().size() - 1,
            lesson.clauses().stream().flatMap(key -> course.clause(key).stream()).toList(),
            lesson.showsOwnDesignations() ? designations() : List.of()));
  }

  /** 「次へ」: the lesson is read; on to the next, or back to the steps. */
  @POST
  @Path("/lessons/{topic}/{lesson}")
  @ActsForAppointment
  @RolesAllowed(Roles.LEARNER)
  public Response read(
      @PathParam("course") String courseId,
      @PathParam("topic") String topic,
      @PathParam("lesson") String lessonId,
      @FormParam("way") @Nullable String way) {
    Course course = taking(courseId).progress().course();
    Lesson lesson = lesson(course, topic, lessonId);
    try {
      study.read(person.get(), course, lesson, way);
    } catch (Ways.OtherWay e) {
      return otherWay(course.id());
    }
    int next = course.lessons().indexOf(lesson) + 1;
    return next < course.lessons().size()
        ? seeOther("/courses/" + course.id() + "/lessons/" + course.lessons().get(next).id())
        : seeOther("/courses/" + course.id());
  }

  /** Begins an attempt, or goes on with the open one. */
  @POST
  @Path("/attempts")
  @ActsForAppointment
  @RolesAllowed(Roles.LEARNER)
  public Response start(
      @PathParam("course") String courseId, @FormParam("way") @Nullable String way) {
    costly.begin(person.get().id(), CostlyWork.Task.ATTEMPT);
    try {
      return seeOther("/attempts/" + study.start(person.get(), courseId, way));
    } catch (Study.StepSkipped e) {
      return stepFirst(courseOf(courseId));
    } catch (Ways.OtherWay e) {
      return otherWay(courseOf(courseId));
    }
  }

  @GET
  @Path("/acknowledgement")
  @RolesAllowed(Roles.LEARNER)
  @Produces(MediaType.TEXT_HTML)
  public Response acknowledgement(@PathParam("course") String courseId) {
    Study.Taking taking = taking(courseId);
    Progress progress = taking.progress();
    AcknowledgementText text =
        progress.course().acknowledgement().orElseThrow(NotFoundException::new);
    if (!progress.passed()) {
      return stepFirst(progress.course().id());
    }
    return Response.ok(
            Templates.acknowledgement(
                progress.course(),
                text,
                taking,
                JapaneseDate.of(taking.person().appointment().period()),
                when(progress.acknowledgedAt())))
        .build();
  }

  @POST
  @Path("/acknowledgement")
  @ActsForAppointment
  @RolesAllowed(Roles.LEARNER)
  public Response acknowledge(
      @PathParam("course") String courseId,
      @FormParam("text") String textSha256,
      @FormParam("way") @Nullable String way) {
    String course = courseOf(courseId);
    try {
      lastSteps.acknowledge(person.get(), course, String.valueOf(textSha256), way);
      return seeOther("/courses/" + course);
    } catch (Study.StepSkipped e) {
      return stepFirst(course);
    } catch (Ways.OtherWay e) {
      return otherWay(course);
    }
  }

  private String courseOf(String courseId) {
    return taking(courseId).progress().course().id();
  }

  private Study.Taking taking(String courseId) {
    return study.taking(person.get(), courseId).orElseThrow(NotFoundException::new);
  }

  private static Lesson lesson(Course course, String topic, String lessonId) {
    return course.lesson(topic + "/" + lessonId).orElseThrow(NotFoundException::new);
  }

  private List<OwnDesignation> designations() {
    return OwnDesignation.of(people.facts(person.get().id(), People.NOW), JapanClock.today(clock));
  }

  private static String when(@Nullable Instant instant) {
    return instant == null ? "" : JapaneseDate.of(instant);
  }

  private static Response stepFirst(String courseId) {
    return seeOther("/courses/" + courseId + "?first=true");
  }

  /** The page was made for another way; nothing is recorded for the one whose turn it is. */
  static Response otherWay(String courseId) {
    return seeOther("/courses/" + courseId + "?other=true");
  }

  static Response seeOther(String path) {
    URI address = UriBuilder.fromUri(URI.create(path)).build();
    return Response.seeOther(address).build();
  }
}
