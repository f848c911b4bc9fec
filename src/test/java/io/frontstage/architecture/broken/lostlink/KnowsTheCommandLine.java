package io.frontstage.architecture.broken.lostlink;

/** Breaks: this package may not know that one. */
record KnowsTheCommandLine(io.frontstage.architecture.broken.cli.Inside inside) {}
