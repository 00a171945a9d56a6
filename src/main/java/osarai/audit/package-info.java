/** Who saw and changed what. May depend on calendar, security and web. */
@NullMarked
package osarai.audit;

import org.jspecify.annotations.NullMarked;
