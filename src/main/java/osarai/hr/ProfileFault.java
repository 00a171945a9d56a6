package osarai.hr;

/**
 * What is wrong with a profile.
 *
 * @param field the id of its field in the form, as {@link ProfileFields} names it; empty for the
 *     whole
 * @param text in Japanese
 */
record ProfileFault(String field, String text) {}
