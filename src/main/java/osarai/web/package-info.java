/** Page frame, error pages, forms, headers and problem+json: the ground of all above it. */
@NullMarked
package osarai.web;

import org.jspecify.annotations.NullMarked;
