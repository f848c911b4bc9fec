package io.frontstage.architecture.broken.product;

/** Breaks: what both products' adapters need may know nothing else. */
public record KnowsTheCommandLine(io.frontstage.architecture.broken.cli.Inside commands) {}
