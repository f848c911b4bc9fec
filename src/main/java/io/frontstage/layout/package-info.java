/** Lays out a blueprint as a scene, by the reader's options. Lengths and positions are in CSS pixels, with y pointing down. */
package io.frontstage.layout;
