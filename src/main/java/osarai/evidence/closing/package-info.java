/** 年度締め: closing a fiscal year, its figures and their corrections. */
@NullMarked
package osarai.evidence.closing;

import org.jspecify.annotations.NullMarked;
