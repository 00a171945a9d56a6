package osarai.people;

import java.time.Instant;

/**
 * An act that changes facts about people.
 *
 * @param id larger than that of every change committed before it
 */
public record Change(long id, Instant recordedAt) {}
