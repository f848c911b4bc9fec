/** Finds the gaps between the customer's journey and the service as it is run, from a blueprint and its answers. */
package io.frontstage.gap;
