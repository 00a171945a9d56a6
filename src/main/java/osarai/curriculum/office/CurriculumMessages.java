package osarai.curriculum.office;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the reasons for an exclusion. */
@MessageBundle("curriculum")
public interface CurriculumMessages {
  String exclusion_reason(ExclusionReason reason);
}
