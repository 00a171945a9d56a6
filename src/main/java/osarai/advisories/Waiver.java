package osarai.advisories;

import java.time.LocalDate;

/**
 * Why a part stays although an advisory concerns it.
 *
 * @param id any of the advisory's names
 * @param until the last day on which that holds
 */
record Waiver(String id, LocalDate until, String reason) {}
