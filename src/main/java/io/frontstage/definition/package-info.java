/**
 * Reads a definition's text: a blueprint and the problems of the text.
 *
 * <p>The classes named {@code …Binder} turn the text's tree into the parts of a map and report what the language does not allow, for
 * example an unknown key. Hints about a map that is allowed but could be better come from {@code io.frontstage.check}.
 */
package io.frontstage.definition;
