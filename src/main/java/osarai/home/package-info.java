/** What must I learn: the page that joins the rest. May depend on all. */
@NullMarked
package osarai.home;

import org.jspecify.annotations.NullMarked;
