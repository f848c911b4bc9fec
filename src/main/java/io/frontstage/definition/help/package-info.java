/** Help for people who write a definition: what may stand here, and what a key means. By the reader's own model of the language. */
package io.frontstage.definition.help;
