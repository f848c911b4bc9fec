/** Inputs that nobody would write: seeds, mutations of them, and what must hold whatever an input is. */
package io.frontstage.fuzz;
