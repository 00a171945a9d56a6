package osarai.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What an attempt asks. It is fixed when the attempt begins, so it may be kept by every node, and a
 * save need not read it again.
 */
@ApplicationScoped
class Papers {
  /** Far more than are open at one time; beyond it all are read anew. */
  private static final int MOST = 10_000;

  private final EntityManager entities;
  private final Map<UUID, Paper> kept = new ConcurrentHashMap<>();

  Papers(EntityManager entities) {
    this.entities = entities;
  }

  /** Who was asked which questions of which course version; open or not is the database's word. */
  record Paper(UUID personId, String courseVersion, Set<String> questions) {}

  Optional<Paper> of(UUID attemptId) {
    Paper known = kept.get(attemptId);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Paper> read = read(attemptId);
    if (kept.size() >= MOST) {
      kept.clear();
    }
    read.ifPresent(paper -> kept.put(attemptId, paper));
    return read;
  }

  private Optional<Paper> read(UUID attemptId) {
    List<Object[]> rows =
        entities
            .createQuery(
                """
                select a.personId, e.courseVersion, a.drawn
                from Attempt a join Enrolment e on e.id = a.enrolmentId where a.id = ?1""",
                Object[].class)
            .setParameter(1, attemptId)
            .getResultList();
    return rows.stream().findFirst().map(row -> paper((UUID) row[0], (String) row[1], row[2]));
  }

  private static Paper paper(UUID person, String courseVersion, Object drawn) {
    Set<String> questions =
        Drawn.read((String) drawn).stream().map(Drawn::question).collect(Collectors.toSet());
    return new Paper(person, courseVersion, questions);
  }
}
