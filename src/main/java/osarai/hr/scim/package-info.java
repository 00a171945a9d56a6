/**
 * SCIM 2.0: people and departments from an identity system. What its words mean here:
 *
 * <ul>
 *   <li>A User is a person. {@code userName} is the staff number and case-exact, as the roster is.
 *       {@code displayName} is the name in use; {@code name} follows from it, and where both are
 *       sent the one that is new counts, {@code displayName} first.
 *   <li>{@code externalId} is the person's for good: it may come later than the person, is not
 *       given to another, not exchanged and not removed (decision 0079).
 *   <li>PUT speaks only of what it names: an absent attribute stays, {@code []} empties a list.
 *       PATCH {@code remove} empties it. Facts about a person are not lost because a client does
 *       not know them. A blank text is no value, and 400: what is not to be spoken of is left out,
 *       or null. Only {@code name.givenName} may be blank, of whoever has one name.
 *   <li>{@code effectiveDate} says from when; otherwise today in Japan, or for a new person the
 *       first day. A change is compared with the state of that day: what is so already is no change
 *       and makes no version. With a {@code documentNumber} or {@code sequence} it is an act of its
 *       own: the posts, leave or name that it speaks of are kept although they are so already,
 *       because an act of an earlier day may come after it.
 *   <li>What names {@code corrects} is an act of its own as well, and replaces that act whole: what
 *       it names is said although it is so already, and whether {@code active} ends anything is
 *       asked without what is corrected. It is applied or refused (decision 0098).
 *   <li>What was sent and does not come true is told in {@code notApplied}: {@code unchanged},
 *       {@code repeated}, {@code stale} or {@code in-part}, with the reason where there is more to
 *       say (decision 0113).
 *   <li>{@code active:false} and DELETE are one act: the appointment's last day is the effective
 *       day. From the moment it arrives on that day or later the appointment opens nothing; an end
 *       to come takes nothing away before its day. Nothing is deleted; the resource stays readable.
 *       {@code active:true} after an end needs a later {@code startDate}; before the first day it
 *       says nothing new, nor does {@code active:false}, which directories send of whoever is to
 *       come. Said by an act of its own, with a {@code documentNumber}, {@code sequence} or {@code
 *       corrects}, {@code active:false} says before the first day that the appointment never comes:
 *       the one of the {@code startDate} that it names, of the act that it corrects, or the only
 *       one; what runs before it goes on as it was. One that began before today never comes only
 *       where a PATCH names it, or by {@code corrects}. DELETE says so of the only one. Between two
 *       appointments neither says which is meant, and is 409 (decisions 0117, 0118, 0128).
 *   <li>DELETE has no answer that could tell: where an act of a later day sets another end, it is
 *       409, and nothing is done. {@code active:false} ends the access, and tells the rest.
 *   <li>A last day of 9999-12-31 means that there is none, as if it were not said; where a PUT
 *       names it, one that was known is taken away.
 *   <li>A POST that recognises somebody answers 200, else 201.
 *   <li>A designation is ended by stating it again with {@code until}, never by leaving it out;
 *       removal is refused.
 *   <li>The enterprise extension is read only. What directories like to send and nobody needs here
 *       ({@code emails}, {@code phoneNumbers}, {@code title}, …) is left aside, in PATCH as well; a
 *       name unknown to our own extensions is {@code invalidSyntax}.
 *   <li>{@code remove} of what is not there is {@code noTarget}. So is a value filter that nothing
 *       fits: no post is made from half a post.
 *   <li>{@code \} in a filter's string is refused: the library does not read escapes.
 *   <li>A Group is a department. It is not deleted (501); its members follow from posts and are not
 *       listed.
 *   <li>Bulk, {@code /Me} and cursor paging (RFC 9865) are not offered.
 * </ul>
 */
@NullMarked
package osarai.hr.scim;

import org.jspecify.annotations.NullMarked;
