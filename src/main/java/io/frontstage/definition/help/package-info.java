/**
 * Help for people who write a definition: which words are possible, and what a key means, by the reader's own model of
 * the language.
 */
package io.frontstage.definition.help;
