package com.atlassian.query.clause;

/** A clause without inner clauses; only passed on. Long public API; certain. */
public interface TerminalClause {}
