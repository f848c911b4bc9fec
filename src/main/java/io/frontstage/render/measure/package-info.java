/**
 * A map's figures and verdicts in, the Measures view as markup out: a row with a line for each figure, then whether
 * fixes helped.
 */
package io.frontstage.render.measure;
