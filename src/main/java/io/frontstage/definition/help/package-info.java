/**
 * Helps people who write a definition: suggests words, explains keys and shows an element's keys as a form. Everything is derived from
 * the model that the reader uses. Fixes of problems are in {@code fix}.
 */
package io.frontstage.definition.help;
