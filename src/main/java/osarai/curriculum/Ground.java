package osarai.curriculum;

import osarai.calendar.Period;
import osarai.people.Appointment;

/**
 * Why a requirement meets a person: since when, under which appointment.
 *
 * @param subject what it is for: with the requirement it makes a duty of an event the same for ever
 */
record Ground(Appointment appointment, Period period, String text, String subject, boolean isEnd) {}
