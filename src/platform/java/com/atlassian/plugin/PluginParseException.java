package com.atlassian.plugin;

/** Long public API; certain. */
public class PluginParseException extends PluginException {
    private static final long serialVersionUID = 1L;

    public PluginParseException(String message) {
        super(message);
    }
}
