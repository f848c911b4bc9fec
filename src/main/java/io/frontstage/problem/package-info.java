/** Problems of a definition: found while it is read and checked, collected and ordered, never thrown. */
package io.frontstage.problem;
