/**
 * Saves changes of a map's file as a new version, or says why that is not possible. Nothing else in the plugin writes
 * to the wiki's files.
 */
package io.frontstage.confluence.saving;
