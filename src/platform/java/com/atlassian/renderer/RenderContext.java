package com.atlassian.renderer;

/** The context of wiki rendering. Long public API, only passed on; high. */
public class RenderContext {
    private String outputType = "display";

    public String getOutputType() {
        return outputType;
    }

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }
}
