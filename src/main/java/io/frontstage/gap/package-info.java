/**
 * A blueprint and its answers in, the gaps between the journey and the service as it is run out. A gap belongs to the
 * service, such as a pain point without an owner or a cause, and is decided on in the Compare view. What is missing in
 * the map itself, such as an opportunity for a pain point, is a hint of {@code io.frontstage.check}.
 */
package io.frontstage.gap;
