package com.atlassian.jira.jql.operand;

import com.atlassian.query.operand.Operand;

/** A value that a function returns. With an id compiled against Jira 11.3.1; certain. */
public class QueryLiteral {
    private final Operand source;
    private final Long value;

    public QueryLiteral(Operand source, Long value) {
        this.source = source;
        this.value = value;
    }

    public Operand getSourceOperand() {
        return source;
    }

    public Long getLongValue() {
        return value;
    }
}
