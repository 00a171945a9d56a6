package osarai.curriculum;

import osarai.calendar.Period;
import osarai.forms.KeptText;
import osarai.people.Appointment;

/**
 * Why a requirement meets a person: since when, under which appointment.
 *
 * @param subject what it is for: with the requirement it makes a duty of an event the same for ever
 * @param isScope whether it begins because a department comes into the policy's scope
 */
record Ground(
    Appointment appointment,
    Period period,
    KeptText text,
    String subject,
    boolean isEnd,
    boolean isScope) {}
