/** A blueprint and its places in, hints by the rules of the craft out. */
package io.frontstage.check;
