package osarai.hr.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import osarai.audit.Act;
import osarai.audit.Action;
import osarai.audit.AuditTrail;
import osarai.audit.ObjectKind;
import osarai.forms.Seen;

/**
 * How the files of different personnel systems are read; each saving is kept, the newest counts.
 */
@ApplicationScoped
public class RosterProfiles {
  private final EntityManager entities;
  private final AuditTrail audit;
  private final Clock clock;

  RosterProfiles(EntityManager entities, AuditTrail audit, Clock clock) {
    this.entities = entities;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * One that can be chosen.
   *
   * @param savedAt null for the one that comes with the product, as long as nobody changed it
   * @param savedBy who saved it last: an id of a person, or a word
   */
  record LastSaving(String name, @Nullable Instant savedAt, @Nullable String savedBy) {
    /** Whether the product came with one of that name. */
    boolean isStandard() {
      return name.equals(JapaneseProfile.standard().name());
    }

    /** By which a page says that it had shown this saving. */
    String mark() {
      return Seen.mark(name, savedAt);
    }
  }

  /**
   * One as it is now.
   *
   * @param version of its last saving; empty before the first
   */
  public record ProfileVersion(RosterProfile profile, String version) {}

  /**
   * One that was saved since a form showed it.
   *
   * @param shown what the form had shown; null where there was none of that name
   */
  record MovedOn(@Nullable RosterProfile shown, ProfileVersion now, LastSaving by) {}

  /** The one that comes with the product first, then those that were saved. */
  @Transactional
  List<LastSaving> all() {
    Map<String, LastSaving> all = new LinkedHashMap<>();
    LastSaving standard = unchanged();
    all.put(standard.name(), standard);
    entities
        .createQuery(
            "from SavedProfile p where p.savedAt ="
                + " (select max(q.savedAt) from SavedProfile q where q.name = p.name)"
                + " order by p.name, p.id",
            SavedProfile.class)
        .getResultStream()
        .forEach(p -> all.put(p.name(), saving(p)));
    return new ArrayList<>(all.values());
  }

  private static LastSaving saving(SavedProfile saved) {
    return new LastSaving(saved.name(), saved.savedAt(), saved.savedBy());
  }

  private static LastSaving unchanged() {
    return new LastSaving(JapaneseProfile.standard().name(), null, null);
  }

  @Transactional
  public List<String> names() {
    return all().stream().map(LastSaving::name).toList();
  }

  /** The newest of that name, else the one that comes with the product. */
  @Transactional
  public RosterProfile named(String name) {
    return find(name).map(ProfileVersion::profile).orElseGet(JapaneseProfile::standard);
  }

  @Transactional
  public Optional<ProfileVersion> find(String name) {
    return savings(name).stream()
        .findFirst()
        .map(RosterProfiles::read)
        .or(
            () ->
                Optional.of(new ProfileVersion(JapaneseProfile.standard(), ""))
                    .filter(c -> name.equals(c.profile().name())));
  }

  /** The newest first. */
  private List<SavedProfile> savings(String name) {
    return entities
        .createQuery(
            "from SavedProfile p where p.name = ?1 order by p.savedAt desc, p.id desc",
            SavedProfile.class)
        .setParameter(1, name)
        .getResultList();
  }

  private static ProfileVersion read(SavedProfile saved) {
    return new ProfileVersion(
        ProfileJson.read(saved.content())
            .profile()
            .orElseGet(() -> JapaneseProfile.standard().named(saved.name())),
        saved.id().toString());
  }

  /** The profile beside what a form of that version had shown; empty before its first saving. */
  @Transactional
  Optional<MovedOn> since(String name, String version) {
    return movedOn(name, saved -> saved.id().toString().equals(version), version.isEmpty());
  }

  /** The same beside what a page had seen that lists all. */
  @Transactional
  Optional<MovedOn> since(String name, Seen seen) {
    return movedOn(name, saved -> seen.has(saving(saved).mark()), seen.has(unchanged().mark()));
  }

  private Optional<MovedOn> movedOn(
      String name, Predicate<SavedProfile> isShown, boolean isOfTheProduct) {
    List<SavedProfile> savings = savings(name);
    RosterProfile product =
        isOfTheProduct && name.equals(unchanged().name()) ? JapaneseProfile.standard() : null;
    RosterProfile shown =
        savings.stream()
            .filter(isShown)
            .findFirst()
            .map(saved -> read(saved).profile())
            .orElse(product);
    return savings.stream().findFirst().map(now -> new MovedOn(shown, read(now), saving(now)));
  }

  /** How a saving ended. */
  enum Saving {
    DONE,
    /** there is another one of that name */
    NAME_TAKEN,
    /** somebody has saved it since it was shown */
    CHANGED_MEANWHILE
  }

  /**
   * Saves what was made of a profile, or nothing. The same again is done already.
   *
   * @param of the name of the profile that was shown; empty for a new one
   * @param version of what was shown
   */
  @Transactional
  Saving save(String actor, RosterProfile profile, String of, String version) {
    Optional<ProfileVersion> before = find(profile.name());
    if (before.isPresent() && before.get().profile().equals(profile)) {
      return Saving.DONE;
    }
    if (before.isPresent() && !profile.name().equals(of)) {
      return Saving.NAME_TAKEN;
    }
    if (before.isPresent() && !before.get().version().equals(version)) {
      return Saving.CHANGED_MEANWHILE;
    }
    write(actor, profile);
    return Saving.DONE;
  }

  /** What a page has seen that lists all. */
  @Transactional
  String seen() {
    return Seen.all(all().stream().map(LastSaving::mark).toList());
  }

  /**
   * Saves a profile that was brought from elsewhere, also where there is one of that name, unless
   * that was saved since the page of the form was made.
   */
  @Transactional
  Saving replace(String actor, RosterProfile profile, Seen seen) {
    if (find(profile.name()).filter(now -> now.profile().equals(profile)).isPresent()) {
      return Saving.DONE;
    }
    if (all().stream()
        .anyMatch(one -> one.name().equals(profile.name()) && seen.isBefore(one.mark()))) {
      return Saving.CHANGED_MEANWHILE;
    }
    write(actor, profile);
    return Saving.DONE;
  }

  private void write(String actor, RosterProfile profile) {
    entities.persist(new SavedProfile(profile, actor, clock.instant()));
    audit.write(
        Act.by(actor).did(Action.SAVE_PROFILE).to(ObjectKind.IMPORT_PROFILE, profile.name()));
  }
}
