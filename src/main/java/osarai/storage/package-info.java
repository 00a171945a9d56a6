/** Transactions that survive conflicts, and work that one node does for all. */
@NullMarked
package osarai.storage;

import org.jspecify.annotations.NullMarked;
