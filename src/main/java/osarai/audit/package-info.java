/** Who saw and changed what. */
@NullMarked
package osarai.audit;

import org.jspecify.annotations.NullMarked;
