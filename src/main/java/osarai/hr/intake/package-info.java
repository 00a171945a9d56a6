/** Where every door of the personnel office leads: statements, notices, what follows from them. */
@NullMarked
package osarai.hr.intake;

import org.jspecify.annotations.NullMarked;
