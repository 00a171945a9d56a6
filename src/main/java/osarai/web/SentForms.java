package osarai.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import osarai.forms.SentForm;

/** Reads the form of the request that runs, whatever its fields, so that it can be shown again. */
@ApplicationScoped
public class SentForms {
  private final WebMessages messages;

  SentForms(WebMessages messages) {
    this.messages = messages;
  }

  /** The only form of its page. */
  public SentForm read() {
    return read("");
  }

  /** The form of that name among those of its page; a file cannot be given back. */
  public SentForm read(String name) {
    FormData form = CurrentRequestManager.get().getFormData();
    return SentForm.of(name, form == null ? Map.of() : values(form));
  }

  /** What a refused form says at its file, which a browser never fills in again. */
  public String fileAgain() {
    return messages.file_again();
  }

  private static Map<String, List<String>> values(FormData form) {
    Map<String, List<String>> values = new HashMap<>();
    for (String field : form) {
      if (!field.equals(FormTokens.FIELD)) {
        values.put(field, form.get(field).stream().map(SentForms::text).toList());
      }
    }
    return values;
  }

  private static String text(FormValue value) {
    return value.isFileItem() ? "" : value.getValue();
  }
}
