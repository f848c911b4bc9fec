/** The versions of a map in, the links to issues that the newest one lacks out. */
package io.frontstage.compare;
