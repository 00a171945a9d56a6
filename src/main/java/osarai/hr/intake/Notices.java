package osarai.hr.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.people.Change;

/** Everything that was ever received about people. */
@ApplicationScoped
class Notices {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final EntityManager entities;

  Notices(EntityManager entities) {
    this.entities = entities;
  }

  /** What was received about some persons, and which of it was undone. */
  record Received(Map<UUID, List<Notice>> byPerson, Set<UUID> undone) {
    List<Notice> of(UUID person) {
      return byPerson.getOrDefault(person, List.of());
    }

    /** All numbers under which anything was received. */
    Set<String> numbers() {
      return byPerson.values().stream()
          .flatMap(List::stream)
          .map(notice -> notice.staffNumber().value())
          .collect(Collectors.toSet());
    }
  }

  Received about(Collection<UUID> persons) {
    if (persons.isEmpty()) {
      return new Received(Map.of(), Set.of());
    }
    List<NoticeRow> rows =
        entities
            .createQuery("from NoticeRow n where n.personId in ?1", NoticeRow.class)
            .setParameter(1, persons)
            .getResultList();
    Set<UUID> undone =
        new HashSet<>(
            entities
                .createQuery(
                    "select u.noticeId from NoticeUndone u where u.noticeId in"
                        + " (select n.id from NoticeRow n where n.personId in ?1)",
                    UUID.class)
                .setParameter(1, persons)
                .getResultList());
    return new Received(
        new HashMap<>(
            rows.stream()
                .collect(
                    Collectors.groupingBy(
                        NoticeRow::personId,
                        Collectors.mapping(Notices::read, Collectors.toList())))),
        undone);
  }

  void add(UUID person, Notice notice, String place) {
    entities.persist(new NoticeRow(person, notice, place, write(notice.content())));
  }

  /**
   * Undoes everything that a change brought.
   *
   * @return the persons that it was about
   */
  Set<UUID> undo(long earlier, Change change) {
    List<NoticeRow> rows =
        entities
            .createQuery(
                "from NoticeRow n where n.changeId = ?1 and not exists"
                    + " (select 1 from NoticeUndone u where u.noticeId = n.id)",
                NoticeRow.class)
            .setParameter(1, earlier)
            .getResultList();
    rows.forEach(row -> entities.persist(new NoticeUndone(row.id(), change)));
    return rows.stream()
        .map(NoticeRow::personId)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Notice read(NoticeRow row) {
    try {
      return row.notice(read(row.content()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("notice " + row.id(), e);
    }
  }

  static Notice.Content read(String content) throws JsonProcessingException {
    return JSON.readValue(content, Notice.Content.class);
  }

  static String write(Notice.Content content) {
    try {
      return JSON.writeValueAsString(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
