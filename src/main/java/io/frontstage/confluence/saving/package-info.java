/**
 * A map's id and a change of its text in, a new version of the file out, or why there is none: the only way in which
 * anything is written.
 */
package io.frontstage.confluence.saving;
