package osarai.hr.scim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which resources are wanted, in words that are quick to look up; never text for a query.
 *
 * @param anyOf for each key named, the values, as they were sent, of which it must have one; the
 *     keys hold together, and no set is empty
 * @param startIndex from 1
 * @param count at most so many; 0 to count only
 */
record ScimWanted(
    Map<Criterion, Set<String>> anyOf, Sort sort, boolean descending, int startIndex, int count) {

  /**
   * What can be looked up. Of people: all but CODE, where DEPARTMENT is the code of a department
   * with a post of the person. Of departments: ID and CODE.
   */
  enum Criterion {
    ID,
    STAFF_NUMBER,
    EXTERNAL_ID,
    ACTIVE,
    DEPARTMENT,
    CODE
  }

  /** In what order; equal ones by id. NAME is the kana of people. */
  enum Sort {
    ID,
    STAFF_NUMBER,
    EXTERNAL_ID,
    CODE,
    NAME,
    LAST_MODIFIED
  }

  /** What stands in ascending order, in the one that is wanted. */
  <T> List<T> inOrder(List<T> ascending) {
    List<T> all = new ArrayList<>(ascending);
    if (descending) {
      Collections.reverse(all);
    }
    return all;
  }
}
