/**
 * The ledger: canonical entries, appended in the transaction of the fact.
 *
 * <p>{@code ledger_entry}: an entry is canonical JSON with a schema version and a random 16-byte
 * nonce; its SHA-256 is of payload bytes followed by nonce.
 */
@NullMarked
package osarai.evidence.ledger;

import org.jspecify.annotations.NullMarked;
