/**
 * Persons, appointments, posts, designations, and who may reach whom. May depend on audit and
 * below.
 */
@NullMarked
package osarai.people;

import org.jspecify.annotations.NullMarked;
