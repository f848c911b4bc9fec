package io.frontstage.architecture.broken.cli;

/** Something that others may not know. */
public record Inside(io.frontstage.architecture.broken.confluence.KnowsTheLink confluence) {}
