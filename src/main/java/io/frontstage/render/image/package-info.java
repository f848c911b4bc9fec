/** A drawing in, a PNG or the reason why there is none out. */
package io.frontstage.render.image;
