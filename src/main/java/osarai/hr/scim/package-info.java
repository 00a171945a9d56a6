/** SCIM 2.0: people and departments from an identity system. */
@NullMarked
package osarai.hr.scim;

import org.jspecify.annotations.NullMarked;
