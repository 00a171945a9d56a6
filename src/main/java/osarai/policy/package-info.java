/** The policy's versions, their clauses, and whom each clause binds. May depend on audit and below. */
@NullMarked
package osarai.policy;

import org.jspecify.annotations.NullMarked;
