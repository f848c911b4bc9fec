/** The product's own words in the reader's language: a key in, a text out. */
package io.frontstage.messages;
