package osarai.content;

/** The text of a 同意書; {@code sha256} is of the exact bytes of its file. */
public record AcknowledgementText(
    String id, String title, String policy, String html, String path, String sha256) {}
