/** The policy's clauses and their pages. May depend on audit and below. */
@NullMarked
package osarai.policy;

import org.jspecify.annotations.NullMarked;
