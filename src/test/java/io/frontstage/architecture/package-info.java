/** The rules of the house, and broken houses that they must find. */
package io.frontstage.architecture;
