package osarai.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import osarai.calendar.Period;

/** An appointment (任用): who is employed how, under which staff number. */
@Entity
@Table(name = "appointment")
class AppointmentRow extends FactRow {
  private UUID personId;
  private String staffNumber;

  @Enumerated(EnumType.STRING)
  private EmploymentType employmentType;

  @SuppressWarnings("NullAway.Init") // for Hibernate
  AppointmentRow() {}

  AppointmentRow(
      UUID factId,
      Change change,
      Period period,
      UUID personId,
      StaffNumber staffNumber,
      EmploymentType employmentType) {
    super(factId, change, period);
    this.personId = personId;
    this.staffNumber = staffNumber.value();
    this.employmentType = employmentType;
  }

  @Override
  AppointmentRow revised(Change change, Period period) {
    return new AppointmentRow(factId(), change, period, personId, staffNumber(), employmentType);
  }

  Appointment appointment() {
    return new Appointment(factId(), personId, staffNumber(), employmentType, period());
  }

  UUID personId() {
    return personId;
  }

  StaffNumber staffNumber() {
    return new StaffNumber(staffNumber);
  }

  EmploymentType employmentType() {
    return employmentType;
  }
}
