package osarai.curriculum.office;

import java.util.UUID;
import osarai.calendar.Period;

/** A request to leave a person out of the net rate for a time. */
public record ExclusionRequest(UUID person, ExclusionReason reason, Period period, String note) {}
