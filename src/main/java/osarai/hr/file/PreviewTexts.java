package osarai.hr.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Previews as they are kept, as JSON. */
@ApplicationScoped
class PreviewTexts {
  private final ObjectMapper json;

  PreviewTexts(ObjectMapper json) {
    this.json = json;
  }

  Preview read(String kept) {
    try {
      return json.readValue(kept, Preview.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  String write(Preview preview) {
    try {
      return json.writeValueAsString(preview);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
