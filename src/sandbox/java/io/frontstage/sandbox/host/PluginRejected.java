package io.frontstage.sandbox.host;

/** The product would refuse this plugin, or would run it wrongly; the message is one sentence that says what is wrong. */
public final class PluginRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginRejected(String message) {
        super(message);
    }

    public PluginRejected(String message, Throwable cause) {
        super(message, cause);
    }
}
