/** Measures the product on one machine; never a test. */
@NullMarked
package osarai.bench;

import org.jspecify.annotations.NullMarked;
