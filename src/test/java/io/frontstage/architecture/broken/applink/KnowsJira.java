package io.frontstage.architecture.broken.applink;

/** Breaks: the link may not know the other product's side. */
public record KnowsJira(io.frontstage.architecture.broken.jira.KnowsThePage panel) {}
