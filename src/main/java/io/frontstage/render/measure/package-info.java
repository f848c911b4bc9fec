/** A map's figures and verdicts in, the Measures view as markup out: a row a figure with its line, then whether fixes helped. */
package io.frontstage.render.measure;
