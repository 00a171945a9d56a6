/** The register of those who handle 特定個人情報. */
@NullMarked
package osarai.evidence.handlers;

import org.jspecify.annotations.NullMarked;
