/** A blueprint in, the same map as an HTML table out, straight from the model: for those who cannot see the picture, and where none can be. */
package io.frontstage.render.table;
