package osarai.hr.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import osarai.calendar.JapanClock;
import osarai.calendar.JapaneseDate;
import osarai.people.People;

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
    Map<String, String> names = names(all);
    return all.stream()
        .map(
            one ->
                new ListedProfile(
                    one.name(), one.isStandard(), day(one.savedAt()), name(one, names)))
        .toList();
  }

  /** Who it was; empty where that is not known. */
  String by(RosterProfiles.LastSaving saving) {
    return name(saving, names(List.of(saving)));
  }

  private static String name(RosterProfiles.LastSaving saving, Map<String, String> names) {
    return Optional.ofNullable(saving.savedBy()).map(names::get).orElse("");
  }

  private Map<String, String> names(List<RosterProfiles.LastSaving> all) {
    Set<String> actors =
        all.stream()
            .flatMap(one -> Optional.ofNullable(one.savedBy()).stream())
            .collect(Collectors.toSet());
    return people.namesOfActors(actors, JapanClock.today(clock));
  }

  private static String day(@Nullable Instant at) {
    return at == null ? "" : JapaneseDate.of(JapanClock.dayOf(at));
  }
}
