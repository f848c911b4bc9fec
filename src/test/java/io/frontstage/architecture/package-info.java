/** The architecture rules, and broken code that they must find. */
package io.frontstage.architecture;
