/** Writes the Measures view of a map's figures and verdicts: a row with a line for each figure, then whether fixes helped. */
package io.frontstage.render.measure;
