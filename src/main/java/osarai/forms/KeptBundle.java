package osarai.forms;

/**
 * A bundle of which texts are kept. The package that keeps them has a bean that produces it.
 *
 * @param type the bundle's interface
 * @param messages the bundle itself, in the reader's language
 */
public record KeptBundle(Class<?> type, Object messages) {}
