/**
 * Helps people who write a definition: suggests words, explains keys, fixes problems and shows an element's keys as a form. Everything is
 * derived from the model that the reader uses.
 */
package io.frontstage.definition.help;
