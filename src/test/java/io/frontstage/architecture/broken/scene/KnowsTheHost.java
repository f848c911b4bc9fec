package io.frontstage.architecture.broken.scene;

/** Breaks: the core may not know the host. */
record KnowsTheHost(com.atlassian.confluence.macro.Macro macro) {}
