/** The ledger: canonical entries, appended in the transaction of the fact. */
@NullMarked
package osarai.evidence.ledger;

import org.jspecify.annotations.NullMarked;
