/** Transactions that survive conflicts, what is a node, and work that one does for all. */
@NullMarked
package osarai.storage;

import org.jspecify.annotations.NullMarked;
