/**
 * What is known to be unsafe in the parts that the product is made of. A list of published
 * advisories comes with each build and newer ones on a stick; both are held against the list of
 * parts that the build wrote (CycloneDX), without a network. Whether something is late is counted
 * to the day of the list, never to today, so that an old list is old and not red.
 */
@NullMarked
package osarai.advisories;

import org.jspecify.annotations.NullMarked;
