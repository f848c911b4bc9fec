/** A blueprint and its positions in, hints by the rules of the craft out. */
package io.frontstage.check;
