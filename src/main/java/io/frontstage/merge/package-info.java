/**
 * A text that two people changed at the same time in; both changes out, merged or as chunks to choose from. Nothing is
 * lost.
 */
package io.frontstage.merge;
