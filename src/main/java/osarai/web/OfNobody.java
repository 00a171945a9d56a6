package osarai.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On pages about things that belong to no person, such as lessons: who asks for one that is not
 * there is not noted in the audit trail. On all other pages they are.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OfNobody {}
