/**
 * {@code backup DIR} and {@code restore-check FILE}: dumps that can be trusted, and what a restored
 * one lacks. A dump is made by MariaDB's own program; what is ours is the note beside it. Its
 * figures are counted just before the dump begins, so the dump holds at least that much, and since
 * rows are only added, so does every later state of the database: whatever has less has lost
 * something.
 */
@NullMarked
package osarai.backup;

import org.jspecify.annotations.NullMarked;
