/**
 * The interface by which a personnel system enrols people.
 *
 * <p>{@code onboarding_reply}, by client and {@code Idempotency-Key}, keeps the SHA-256 of a call
 * and its answer, so that {@code Onboardings} answers the same call the same and refuses the key
 * with another body.
 */
@NullMarked
package osarai.hr.onboarding;

import org.jspecify.annotations.NullMarked;
