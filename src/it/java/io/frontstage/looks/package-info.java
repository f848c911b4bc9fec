/** Pictures and measurements of the example maps as people see them, in a real browser. */
package io.frontstage.looks;
