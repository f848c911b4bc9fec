/** Inputs that nobody would write: seeds, mutations of them, and what must hold for every input. */
package io.frontstage.fuzz;
