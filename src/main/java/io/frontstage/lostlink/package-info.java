/** The versions of a map in, the issue links that the newest one lacks out. */
package io.frontstage.lostlink;
