package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.content.Course;
import osarai.content.Question;
import osarai.forms.BadInput;
import osarai.forms.ListedNames;
import osarai.login.SignedInAs;

/**
 * What becomes of the answers left after a session had ended: they are applied when their person
 * logs in or submits the attempt. What cannot be applied is shown, and never graded unseen.
 */
@ApplicationScoped
class WaitingAnswers {
  private final EntityManager entities;
  private final Study study;
  private final SavedAnswers saved;
  private final Clock clock;

  WaitingAnswers(EntityManager entities, Study study, SavedAnswers saved, Clock clock) {
    this.entities = entities;
    this.study = study;
    this.saved = saved;
    this.clock = clock;
  }

  /**
   * The numbers of an attempt's questions for which an answer waits.
   *
   * @param usable will count when the attempt is submitted
   * @param unusable cannot: too old, chosen before what is saved or without having seen it, no
   *     choice of the question, or of an attempt that is closed
   * @param chosen what waits, as it was sent, by the question
   */
  record Waiting(Set<Integer> usable, Set<Integer> unusable, Map<String, String> chosen) {
    public String usableOnes() {
      return inWords(usable);
    }

    public String unusableOnes() {
      return inWords(unusable);
    }

    /** The questions that are neither answered nor have an answer that will count. */
    public List<Integer> unanswered(Sheet sheet) {
      return sheet.all().stream()
          .filter(asked -> !asked.answered() && !usable.contains(asked.number()))
          .map(Sheet.AskedQuestion::number)
          .toList();
    }

    public String unansweredOnes(Sheet sheet) {
      return inWords(unanswered(sheet));
    }

    static String inWords(Collection<Integer> numbers) {
      return numbers.stream().map(String::valueOf).collect(ListedNames.inOne());
    }
  }

  Waiting of(Sheet sheet) {
    Attempt attempt = sheet.attempt();
    Waiting waiting = new Waiting(new TreeSet<>(), new TreeSet<>(), chosenIn(attempt));
    for (UnconfirmedAnswer left : leftIn(attempt.personId(), attempt.id())) {
      boolean usable =
          attempt.isOpen()
              && usable(left, sheet.course(), sheet.answers().get(left.question())).isPresent();
      sheet.all().stream()
          .filter(asked -> asked.question().id().equals(left.question()))
          .forEach(asked -> (usable ? waiting.usable : waiting.unusable).add(asked.number()));
    }
    return waiting;
  }

  /** At the login of the person they belong to. */
  void signedIn(@Observes SignedInAs login) {
    applyAllOf(login.personId());
  }

  /**
   * Applies what is still good. Each save is a transaction of its own, and applying it again
   * changes nothing: what was applied is only forgotten afterwards, and what came in meanwhile is
   * not. What came after the submission stays to be shown with the result, and what gives way to
   * another screen's answer with the review, until it expires.
   */
  @Transactional
  public void applyAllOf(UUID person) {
    for (UnconfirmedAnswer left :
        entities
            .createQuery("from UnconfirmedAnswer u where u.personId = ?1", UnconfirmedAnswer.class)
            .setParameter(1, person)
            .getResultList()) {
      if (!left.isGoodAt(clock.instant()) || !isToBeShown(left)) {
        forget(left);
      }
    }
  }

  /** Saves it, where nothing newer is saved; tells whether its person is yet to hear of it. */
  private boolean isToBeShown(UnconfirmedAnswer left) {
    if (!left.change().isVersioned() && gives(left, newest(left))) {
      return false;
    }
    try {
      return study
          .save(left.personId(), left.attemptId(), left.question(), left.values(), left.change())
          .filter(SaveResult::stands)
          .isEmpty();
    } catch (BadInput e) {
      return false; // not choices of that question: nothing to keep
    }
  }

  /**
   * Applies what waits for an attempt whose row the caller's transaction holds.
   *
   * @param seen questions of which the person was shown that their left answer does not count
   * @return whether that is known of all that cannot be applied
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean applyTo(Attempt attempt, Course course, Set<String> seen) {
    List<UnconfirmedAnswer> unusable = new ArrayList<>();
    for (UnconfirmedAnswer left : leftIn(attempt.personId(), attempt.id())) {
      Optional<Chosen> chosen = usable(left, course, newest(left));
      if (chosen.isEmpty()) {
        unusable.add(left);
      } else {
        saved.saveWithin(
            attempt.personId(), attempt.id(), left.question(), chosen.get(), left.change());
        forget(left);
      }
    }
    if (!unusable.stream().map(UnconfirmedAnswer::question).allMatch(seen::contains)) {
      return false;
    }
    unusable.forEach(this::forget);
    return true;
  }

  private Optional<Chosen> usable(UnconfirmedAnswer left, Course course, @Nullable Answer newest) {
    Optional<Question> question = course.quiz().question(left.question());
    if (question.isEmpty() || !left.isGoodAt(clock.instant())) {
      return Optional.empty();
    }
    try {
      Chosen chosen = Chosen.of(question.get(), left.values());
      boolean other = newest == null || !chosen.equals(newest.chosen());
      return other && gives(left, newest) ? Optional.empty() : Optional.of(chosen);
    } catch (BadInput e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the saved answer stays. Where the left one does not tell what its page had shown, an
   * answer saved after it was left is the newer word.
   */
  private static boolean gives(UnconfirmedAnswer left, @Nullable Answer newest) {
    return left.change().isVersioned()
        ? !left.change().replaces(newest)
        : newest != null && newest.savedAt().isAfter(left.receivedAt());
  }

  /** Known to nobody else in this transaction, which saves by a statement of its own. */
  private @Nullable Answer newest(UnconfirmedAnswer left) {
    Answer answer = entities.find(Answer.class, new Answer.Key(left.attemptId(), left.question()));
    if (answer != null) {
      entities.detach(answer);
    }
    return answer;
  }

  /** What waits for an attempt as it was sent, by the question. */
  Map<String, String> chosenIn(Attempt attempt) {
    return leftIn(attempt.personId(), attempt.id()).stream()
        .collect(
            Collectors.toMap(UnconfirmedAnswer::question, left -> String.join(",", left.values())));
  }

  boolean isWaiting(UUID person, UUID attempt, String question) {
    return leftIn(person, attempt).stream().anyMatch(left -> left.question().equals(question));
  }

  private List<UnconfirmedAnswer> leftIn(UUID person, UUID attempt) {
    return entities
        .createQuery(
            "from UnconfirmedAnswer u where u.personId = ?1 and u.attemptId = ?2",
            UnconfirmedAnswer.class)
        .setParameter(1, person)
        .setParameter(2, attempt)
        .getResultList();
  }

  private void forget(UnconfirmedAnswer left) {
    entities
        .createQuery("delete from UnconfirmedAnswer u where u.id = ?1 and u.receivedAt = ?2")
        .setParameter(1, left.id())
        .setParameter(2, left.receivedAt())
        .executeUpdate();
  }
}
