/**
 * Help for people who write a definition: which words are possible and what a key means, derived from the model that the reader uses.
 * Fixes of problems are in {@code fix}.
 */
package io.frontstage.definition.help;
