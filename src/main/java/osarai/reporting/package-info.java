/** Read-only queries behind the pages of managers. May depend on all above. */
@NullMarked
package osarai.reporting;

import org.jspecify.annotations.NullMarked;
