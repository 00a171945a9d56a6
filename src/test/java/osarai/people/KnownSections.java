package osarai.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import osarai.storage.KnownRows;

/** Members of a section that a test has written; it remembers which sections it was asked for. */
public final class KnownSections extends Sections {
  private final List<SectionMember> members;
  private final Set<UUID> asked = new HashSet<>();

  private KnownSections(List<SectionMember> members) {
    super(KnownRows.of());
    this.members = members;
  }

  public static KnownSections of(SectionMember... members) {
    return new KnownSections(Arrays.asList(members));
  }

  @Override
  public List<SectionMember> members(Collection<UUID> departments, LocalDate day) {
    asked.addAll(departments);
    return members;
  }

  public Set<UUID> asked() {
    return asked;
  }
}
