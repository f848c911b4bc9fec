package io.frontstage.confluence.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Changes nothing, whatever its HTTP method is. In read-only mode Confluence refuses every REST method but {@code GET} that has no annotation
 * of this simple name; of which package it is does not matter.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@interface ReadOnlyAccessAllowed {}
