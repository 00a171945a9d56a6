/** What a test needs to use the running product: the services, a browser, a visitor over HTTP. */
@NullMarked
package osarai.running;

import org.jspecify.annotations.NullMarked;
