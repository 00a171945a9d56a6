/** What people do with the whole product, in a real browser with a real login. */
@NullMarked
package osarai.journeys;

import org.jspecify.annotations.NullMarked;
