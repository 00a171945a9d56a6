package osarai.evidence;

/**
 * What is wrong with a form.
 *
 * @param field its id on the page; empty for the whole form
 * @param key of the sentence
 */
record ClosingFault(String field, String key) {}
