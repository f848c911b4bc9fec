/** A blueprint and its answers in, the gaps between the journey and the service as it is run out. */
package io.frontstage.gap;
