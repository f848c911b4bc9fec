/** Writes a drawing as a PNG, or gives the reason why there is none. */
package io.frontstage.render.image;
