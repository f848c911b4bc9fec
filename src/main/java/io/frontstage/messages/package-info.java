/** The product's own texts in the reader's language: a key in, a text out. */
package io.frontstage.messages;
