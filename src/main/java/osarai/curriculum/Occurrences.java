package osarai.curriculum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import osarai.forms.KeptText;
import osarai.people.Absence;
import osarai.people.Appointment;
import osarai.people.Designation;
import osarai.people.EmploymentType;
import osarai.people.KeptWords;
import osarai.people.PersonFacts;
import osarai.people.Post;

/**
 * What happened, and will happen, in a person's work, from the facts and from what the office has
 * recorded. Appointments from before the product was in use are no arrivals.
 */
final class Occurrences {
  private final PersonFacts facts;
  private final Terms terms;
  private final List<Occurrence> found = new ArrayList<>();

  private Occurrences(PersonFacts facts, Terms terms) {
    this.facts = facts;
    this.terms = terms;
  }

  static List<Occurrence> of(PersonFacts facts, Terms terms) {
    Occurrences occurrences = new Occurrences(facts, terms);
    facts.appointments().forEach(occurrences::appointment);
    facts.absences().forEach(occurrences::returned);
    facts.posts().forEach(occurrences::post);
    facts.designations().forEach(occurrences::designation);
    terms.announced().forEach(occurrences::announced);
    return occurrences.found;
  }

  /**
   * 再度の任用 is a new fiscal-year appointment of one whose last has ended, gap or not; 転入 the arrival
   * from another body; 採用 any other with no other appointment running on that day, also the day
   * after another has ended; but not one by which a source tells a transfer.
   */
  private void appointment(Appointment appointment) {
    LocalDate from = appointment.period().from();
    if (!from.isBefore(terms.goLive())) {
      beginning(appointment)
          .ifPresent(
              kind ->
                  add(kind, from, appointment.id(), appointment, KeptWords.of(appointment.type())));
    }
    LocalDate last = appointment.period().lastDay();
    if (last != null && !goesOn(appointment, last)) {
      Occurrence.Event kind =
          appointment.type().isForATerm() ? Occurrence.Event.TERM_ENDED : Occurrence.Event.LEAVING;
      add(kind, last, appointment.id(), appointment, KeptWords.of(appointment.type()));
    }
  }

  private Optional<Occurrence.Event> beginning(Appointment appointment) {
    LocalDate from = appointment.period().from();
    if (isATransfer(appointment)) {
      return Optional.empty();
    }
    if (facts.isAgain(appointment)) {
      return Optional.of(Occurrence.Event.REAPPOINTED);
    }
    if (facts.appointments().stream()
        .anyMatch(a -> a.period().from().isBefore(from) && a.period().contains(from))) {
      return Optional.empty();
    }
    return Optional.of(
        appointment.type() == EmploymentType.SECONDED
            ? Occurrence.Event.TRANSFERRED_IN
            : Occurrence.Event.HIRED);
  }

  /**
   * Whether it is 常勤 and goes on from another without a gap: 常勤 has no term after which somebody is
   * appointed again, so that nobody is hired, but moved.
   */
  private boolean isATransfer(Appointment appointment) {
    return appointment.type() == EmploymentType.REGULAR
        && facts.appointments().stream()
            .filter(one -> one.type() == EmploymentType.REGULAR)
            .anyMatch(one -> appointment.period().from().equals(one.period().until()));
  }

  private boolean goesOn(Appointment appointment, LocalDate last) {
    return facts.appointments().stream()
        .anyMatch(a -> !a.id().equals(appointment.id()) && a.period().contains(last.plusDays(1)));
  }

  private void returned(Absence absence) {
    LocalDate until = absence.period().until();
    if (until == null || until.isBefore(terms.goLive()) || isAway(until)) {
      return;
    }
    facts
        .appointmentOn(until)
        .ifPresent(a -> add(Occurrence.Event.RETURNED, until, a.id(), a, backFrom(absence)));
  }

  private static KeptText backFrom(Absence absence) {
    return KeptReasons.of(why -> why.back_from(KeptWords.of(absence.kind())));
  }

  private boolean isAway(LocalDate day) {
    return facts.absences().stream().anyMatch(absence -> absence.period().contains(day));
  }

  private void post(Post post) {
    LocalDate from = post.period().from();
    List<Post> before = facts.postsOn(from.minusDays(1));
    if (from.isBefore(terms.goLive()) || before.isEmpty()) {
      return;
    }
    under(post)
        .ifPresent(
            appointment -> {
              promoted(post, before, appointment);
              moved(post, before, appointment);
            });
  }

  private void promoted(Post post, List<Post> before, Appointment appointment) {
    if (post.position().leads() && before.stream().noneMatch(p -> p.position().leads())) {
      add(
          Occurrence.Event.PROMOTED,
          post.period().from(),
          post.id(),
          appointment,
          new KeptText(post.title()));
    }
  }

  /** Where an appointment begins is told by the appointment, unless it tells a transfer. */
  private void moved(Post post, List<Post> before, Appointment appointment) {
    LocalDate from = post.period().from();
    UUID department = post.departmentId();
    boolean isToldAsABeginning =
        from.equals(appointment.period().from()) && !isATransfer(appointment);
    if (isToldAsABeginning
        || before.stream().anyMatch(one -> one.departmentId().equals(department))) {
      return;
    }
    String name = facts.department(department, from).map(osarai.people.Department::name).orElse("");
    add(Occurrence.Event.MOVED, from, post.id(), appointment, KeptReasons.of(why -> why.to(name)));
  }

  private Optional<Appointment> under(Post post) {
    return facts.appointments().stream()
        .filter(appointment -> appointment.id().equals(post.appointmentId()))
        .filter(appointment -> appointment.period().contains(post.period().from()))
        .findFirst();
  }

  private void designation(Designation designation) {
    LocalDate from = designation.period().from();
    Optional<Appointment> appointment = facts.appointmentOn(from);
    if (from.isBefore(terms.goLive()) || appointment.isEmpty()) {
      return;
    }
    Optional<Designation> before = facts.before(designation);
    add(
        before.isPresent() ? Occurrence.Event.SCOPE_CHANGED : Occurrence.Event.DESIGNATED,
        from,
        designation.id(),
        appointment.get(),
        KeptReasons.role(designation));
  }

  private void announced(Announced event) {
    Optional<Appointment> appointment = facts.appointmentOn(event.day());
    if (appointment.isPresent() && event.concerns(facts)) {
      found.add(
          new Occurrence(
              event.kind(),
              event.day(),
              event.id(),
              appointment.get(),
              KeptReasons.of(why -> why.announced(event.text(), event.kind(), event.day()))));
    }
  }

  private void add(
      Occurrence.Event kind, LocalDate day, UUID subject, Appointment appointment, KeptText of) {
    KeptText text =
        KeptReasons.of(why -> kind.isEnd() ? why.ends(of, kind, day) : why.happened(of, kind, day));
    found.add(new Occurrence(kind, day, subject, appointment, text));
  }
}
