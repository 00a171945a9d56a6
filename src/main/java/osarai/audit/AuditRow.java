package osarai.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail, as it is read.
 *
 * @param id by which a list goes on behind the row
 * @param detail empty where action and object say all
 * @param address empty, like the session, for what no request did, and in rows of old
 */
public record AuditRow(
    UUID id,
    Instant at,
    String actor,
    String action,
    String kind,
    String object,
    boolean refused,
    String detail,
    String address,
    @Nullable UUID session) {}
