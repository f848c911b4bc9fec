/** A map's id and a change of its text in, a new version of the file out, or why there is none: the one way in which anything here writes. */
package io.frontstage.confluence.saving;
