package osarai.advisories;

/**
 * One part of the product.
 *
 * @param name {@code group:artifact}
 */
record Part(String name, String version) {}
