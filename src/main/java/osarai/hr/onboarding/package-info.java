/** The interface by which a personnel system enrols people. */
@NullMarked
package osarai.hr.onboarding;

import org.jspecify.annotations.NullMarked;
