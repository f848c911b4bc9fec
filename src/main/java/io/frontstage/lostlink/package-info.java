/** Finds the issue links that older versions of a map have and the newest one lacks. */
package io.frontstage.lostlink;
