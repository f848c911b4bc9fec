/**
 * Finds the gaps between the customer's journey and the service as it is run, from a blueprint and its answers. A gap belongs to the
 * service, such as a pain point without an owner or a cause, and people decide on it in the view Compare. What is missing in the map
 * itself, such as an opportunity for a pain point, is a hint of {@code io.frontstage.check}.
 */
package io.frontstage.gap;
