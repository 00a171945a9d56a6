package osarai.accounts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import osarai.people.AccountHolders.Holder;
import osarai.people.StaffNumber;

/**
 * Whose accounts are, where a staff number may have been given on.
 *
 * @param holders all who ever held one of the accounts' numbers
 * @param links whose the accounts are, by subject
 */
record AccountOwners(List<Holder> holders, Map<String, UUID> links) {

  /** By its link; without one only where nobody else ever held its number. */
  Optional<UUID> of(Account account) {
    UUID linked = links.get(account.subject());
    if (linked != null) {
      return Optional.of(linked);
    }
    Set<UUID> ever =
        holders.stream()
            .filter(holder -> account.hasNumber(holder.number()))
            .map(Holder::person)
            .collect(Collectors.toSet());
    return ever.size() == 1 ? ever.stream().findFirst() : Optional.empty();
  }

  /** Those whom the number means today; where there are none, those who had it before. */
  static List<Holder> meant(String number, List<Holder> holders) {
    String plain = StaffNumber.plain(number);
    List<Holder> ever =
        holders.stream().filter(h -> StaffNumber.plain(h.number()).equals(plain)).toList();
    List<Holder> expected = ever.stream().filter(Holder::isExpected).toList();
    return expected.isEmpty() ? ever : expected;
  }
}
