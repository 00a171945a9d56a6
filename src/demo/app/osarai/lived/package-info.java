/**
 * A town that has been lived in: plays three fiscal years of an invented town through the product's
 * own services. In the build of the demo only, and in tests.
 */
@NullMarked
package osarai.lived;

import org.jspecify.annotations.NullMarked;
