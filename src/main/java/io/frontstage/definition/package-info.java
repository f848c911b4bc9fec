/** A definition's text in, a blueprint and its problems out. */
package io.frontstage.definition;
