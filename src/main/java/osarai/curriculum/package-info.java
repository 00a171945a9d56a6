/** What each person must learn, why and by when. May depend on people, content and below. */
@NullMarked
package osarai.curriculum;

import org.jspecify.annotations.NullMarked;
