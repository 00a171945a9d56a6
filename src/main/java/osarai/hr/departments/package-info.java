/** Departments, and the pages that change them. */
@NullMarked
package osarai.hr.departments;

import org.jspecify.annotations.NullMarked;
