/**
 * A blueprint in, the same map as an HTML table out, straight from the model: for people who cannot see the picture,
 * and for places without one.
 */
package io.frontstage.render.table;
