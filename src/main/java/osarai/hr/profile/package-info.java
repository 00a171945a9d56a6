/** How the file of one personnel system is to be read, and the pages where that is said. */
@NullMarked
package osarai.hr.profile;

import org.jspecify.annotations.NullMarked;
