package io.frontstage.architecture.broken.jira;

/** Breaks: nothing in Jira may know Confluence's side, in a circle at that. */
public record KnowsThePage(io.frontstage.architecture.broken.confluence.KnowsTheLink page) {}
