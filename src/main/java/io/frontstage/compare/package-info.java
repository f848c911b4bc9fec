/** Two maps in, what the newer one lacks of the older one out. */
package io.frontstage.compare;
