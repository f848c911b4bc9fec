/** Compares today's map with a future one: what the future promises, and what must become true for it. */
package io.frontstage.future;
