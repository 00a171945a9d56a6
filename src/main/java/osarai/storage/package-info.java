/**
 * Transactions that survive conflicts, and work that one node does for all. Depends on no other.
 */
@NullMarked
package osarai.storage;

import org.jspecify.annotations.NullMarked;
