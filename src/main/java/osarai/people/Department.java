package osarai.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/**
 * A department on certain days.
 *
 * @param inScope false for schools and others outside the policy
 */
public record Department(
    UUID id, String code, String name, @Nullable UUID parentId, boolean inScope, Period period) {}
