package osarai.advisories;

import io.quarkus.qute.i18n.MessageBundle;

/** What {@code advisories} tells the operator. */
@MessageBundle("advisories")
public interface AdvisoriesMessages {
  String no_list(String file, String why);

  String no_parts(String file, String why);

  String older(String given, String own);

  String old(String day, int days);

  String checked(long parts, long advisories, String day);

  String nothing();

  String late(String part, String version, String names, String mended, int days);

  String due(String part, String version, String names, String mended, String until);

  String excepted(String part, String version, String names, String reason, String until);

  String not_mended();

  String mended(String version);
}
