/**
 * The ledger: canonical entries, appended in the transaction of what they record.
 *
 * <p>{@code ledger_entry}: an entry is canonical JSON with a schema version and a random 16-byte
 * nonce. Its SHA-256 is of the payload bytes followed by the nonce.
 */
@NullMarked
package osarai.evidence.ledger;

import org.jspecify.annotations.NullMarked;
