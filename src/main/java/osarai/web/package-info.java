/**
 * Page frame, error pages, forms, headers and problem+json. May depend on calendar and security.
 */
@NullMarked
package osarai.web;

import org.jspecify.annotations.NullMarked;
