package osarai.hr.file;

import java.util.Locale;
import osarai.forms.Worded;

/** Why a file was not applied; the address of its page names it. */
enum ImportStopped implements Worded {
  /** It would do something else than what was shown. */
  DIFFERS,
  /** It ends many appointments, and nobody has confirmed that. */
  LEAVERS;

  @Override
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
