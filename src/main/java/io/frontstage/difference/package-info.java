/** Two maps in, what differs between them out, as changes and as sentences. The difference applied to the first gives the second. */
package io.frontstage.difference;
