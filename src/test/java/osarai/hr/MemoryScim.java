package osarai.hr;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Puts people and departments in memory behind SCIM, until what keeps them is there. */
class MemoryScim {
  @Produces
  @Singleton
  ScimPeople people() {
    return new MemoryPeople();
  }

  @Produces
  @Singleton
  ScimDepartments departments() {
    return new MemoryDepartments();
  }
}
