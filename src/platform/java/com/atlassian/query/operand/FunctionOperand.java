package com.atlassian.query.operand;

import java.util.List;

/** A function's call. Unchanged since Jira 4; high. */
public class FunctionOperand implements Operand {
    private final String name;
    private final List<String> arguments;

    public FunctionOperand(String name, List<String> arguments) {
        this.name = name;
        this.arguments = List.copyOf(arguments);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayString() {
        return name + arguments;
    }

    public List<String> getArgs() {
        return arguments;
    }
}
