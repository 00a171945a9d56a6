package osarai.hr.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.people.People;
import osarai.people.PersonFacts;
import osarai.people.PersonName;

/** The profiles there are, with who saved them last. */
@ApplicationScoped
public class ProfileList {
  private final RosterProfiles profiles;
  private final People people;
  private final Clock clock;

  ProfileList(RosterProfiles profiles, People people, Clock clock) {
    this.profiles = profiles;
    this.people = people;
    this.clock = clock;
  }

  /**
   * A line of the list.
   *
   * @param standard whether the product came with it
   * @param day of the last saving; empty before the first
   * @param by who saved it; empty where that is not known
   */
  record ListedProfile(String name, boolean standard, String day, String by) {
    public String address() {
      return ProfileList.address(name);
    }
  }

  /** The form of the profile of that name. */
  public static String address(String name) {
    return "/import-profiles/setting?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
  }

  List<ListedProfile> lines() {
    List<RosterProfiles.LastSaving> all = profiles.all();
    Map<UUID, PersonFacts> facts = facts(all);
    LocalDate today = JapanClock.today(clock);
    return all.stream()
        .map(
            one ->
                new ListedProfile(
                    one.name(), one.isStandard(), day(one.savedAt()), name(one, facts, today)))
        .toList();
  }

  /** Who it was; empty where that is not known. */
  String by(RosterProfiles.LastSaving saving) {
    return name(saving, facts(List.of(saving)), JapanClock.today(clock));
  }

  private static String name(
      RosterProfiles.LastSaving saving, Map<UUID, PersonFacts> facts, LocalDate today) {
    return person(saving.savedBy())
        .map(facts::get)
        .flatMap(found -> found.nameOn(today))
        .map(PersonName::inUse)
        .orElse("");
  }

  private Map<UUID, PersonFacts> facts(List<RosterProfiles.LastSaving> all) {
    Set<UUID> actors =
        all.stream().flatMap(one -> person(one.savedBy()).stream()).collect(Collectors.toSet());
    return actors.isEmpty() ? Map.of() : people.facts(actors, People.NOW);
  }

  private static String day(@Nullable Instant at) {
    return at == null ? "" : JapaneseDate.of(JapanClock.dayOf(at));
  }

  private static Optional<UUID> person(@Nullable String actor) {
    try {
      return Optional.ofNullable(actor).map(UUID::fromString);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no person: a command
    }
  }
}
