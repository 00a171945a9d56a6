/**
 * A town on this computer: a real database, a real identity provider and the packaged application
 * as child processes, for the demo and the tests.
 */
@NullMarked
package osarai.demo;

import org.jspecify.annotations.NullMarked;
