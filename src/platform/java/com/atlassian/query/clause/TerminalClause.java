package com.atlassian.query.clause;

/** A clause without clauses in it; passed on only. Long public API; certain. */
public interface TerminalClause {}
