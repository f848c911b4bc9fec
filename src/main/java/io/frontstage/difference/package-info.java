/** Two maps in, their differences out, as changes and as sentences. Applying the differences to the first map gives the second. */
package io.frontstage.difference;
