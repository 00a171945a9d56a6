package osarai.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import osarai.calendar.Period;

/**
 * A designation for handling My Number data.
 *
 * @param affairs the name of the affairs (事務名)
 * @param scope the kinds of 特定個人情報 handled; never a number
 */
public record Designation(
    UUID id,
    UUID departmentId,
    DesignationRole role,
    String affairs,
    String scope,
    @Nullable String documentNumber,
    Period period) {}
