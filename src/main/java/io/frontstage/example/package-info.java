/** Examples to start from: nothing in, the text of a new map out. */
package io.frontstage.example;
