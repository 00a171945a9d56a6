/** Completions and the ledger. May depend on all above. */
@NullMarked
package osarai.evidence;

import org.jspecify.annotations.NullMarked;
