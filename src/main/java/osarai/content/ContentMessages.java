package osarai.content;

import io.quarkus.qute.i18n.MessageBundle;
import osarai.policy.Binds;

/** Texts of the pages of clauses. */
@MessageBundle("content")
public interface ContentMessages {
  String policy();

  String version(String version, String day);

  String summary_only();

  String binds();

  String lessons();

  String questions();

  String count(int count);

  String none();

  String parts();

  String all_clauses();

  String waived();

  String audience(Binds binds);
}
