package io.frontstage.architecture.broken.confluence;

/** Breaks: the page may not know the link. */
public record KnowsTheLink(
        io.frontstage.architecture.broken.applink.KnowsJira link,
        io.frontstage.architecture.broken.jira.KnowsThePage jira,
        io.frontstage.architecture.broken.cli.Inside commandLine) {}
