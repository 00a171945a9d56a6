/** Starts the fuzz targets, which stand in the packages that they examine; never a test. */
@NullMarked
package osarai.fuzz;

import org.jspecify.annotations.NullMarked;
