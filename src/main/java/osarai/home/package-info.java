/** 「わたしの研修」, the desk, start-up, commands and health. */
@NullMarked
package osarai.home;

import org.jspecify.annotations.NullMarked;
