package osarai.curriculum.office;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import osarai.forms.SentForm;

/** The page on which the forms about one person stand; it belongs to a package above. */
public interface PersonForms {
  /**
   * The person's page, with the form as it was sent.
   *
   * @param form each fault of which is a word that the page has a sentence for
   */
  Response refused(UUID person, SentForm form);
}
