/** 「わたしの研修」, the desk, start-up, commands and health. May depend on all. */
@NullMarked
package osarai.home;

import org.jspecify.annotations.NullMarked;
