package osarai.forms;

/**
 * What is wrong with a form.
 *
 * @param field its id on the page; empty for the whole form
 * @param key of the sentence
 */
public record FormFault(String field, String key) {}
