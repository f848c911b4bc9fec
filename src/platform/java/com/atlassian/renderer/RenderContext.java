package com.atlassian.renderer;

/** What wiki rendering knows. Long public API, passed on only; high. */
public class RenderContext {
    private String outputType = "display";

    public String getOutputType() {
        return outputType;
    }

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }
}
