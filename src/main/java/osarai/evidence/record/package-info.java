/** Completions, the duties they fulfil, and what is taken back. */
@NullMarked
package osarai.evidence.record;

import org.jspecify.annotations.NullMarked;
