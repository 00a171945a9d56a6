/** The policy's versions, their clauses, and whom each clause binds. */
@NullMarked
package osarai.policy;

import org.jspecify.annotations.NullMarked;
