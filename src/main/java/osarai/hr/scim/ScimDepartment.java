package osarai.hr.scim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/**
 * A department as SCIM shows one, as of a day.
 *
 * @param parent the code of the department above it
 * @param period the days under this name and place
 * @param changeId the last change that touched it: the version of the resource
 */
record ScimDepartment(
    UUID id,
    String code,
    String name,
    @Nullable String parent,
    boolean inScope,
    Period period,
    Instant created,
    Instant lastModified,
    long changeId)
    implements ScimStore.Versioned {}
