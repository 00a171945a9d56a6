package osarai.hr.scim;

import java.util.List;

/**
 * Some of what was found.
 *
 * @param total how many there are in all
 */
record ScimPage<T>(List<T> found, long total) {}
