package com.atlassian.query.operand;

/** The right side of a clause. Long public API; certain. */
public interface Operand {
    String getName();

    String getDisplayString();
}
