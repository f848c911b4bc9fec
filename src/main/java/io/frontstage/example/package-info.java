/** Definitions to begin with: nothing in, the text of a new map out. */
package io.frontstage.example;
