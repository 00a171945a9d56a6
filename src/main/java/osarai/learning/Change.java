package osarai.learning;

import jakarta.ws.rs.FormParam;
import org.jspecify.annotations.Nullable;

/**
 * Which change of a shown page an answer is: requests of one page may arrive in another order than
 * they were made, and the last change counts, not the last to arrive. Without JavaScript a page
 * sends no number.
 *
 * @param page one showing of a question's page, by a number of its own
 * @param number counted up on that page, from 1
 */
record Change(
    @FormParam("page") @Nullable Long page, @FormParam("change") @Nullable Integer number) {

  /** The last word, whenever it comes. */
  static final Change UNNUMBERED = new Change(null, null);

  boolean isNumbered() {
    return page != null && number != null;
  }
}
