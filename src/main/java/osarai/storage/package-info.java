/** Transactions that survive conflicts. Depends on no other package. */
@NullMarked
package osarai.storage;

import org.jspecify.annotations.NullMarked;
