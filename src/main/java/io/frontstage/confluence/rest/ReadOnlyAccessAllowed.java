package io.frontstage.confluence.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method that changes nothing, whatever its HTTP method is. In read-only mode Confluence refuses every REST
 * method other than {@code GET} unless it has an annotation with this simple name, from any package.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface ReadOnlyAccessAllowed {}
