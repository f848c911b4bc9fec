package io.frontstage.sandbox.host;

/**
 * The product would refuse this plugin, or would run it incorrectly; the message says in one sentence what is wrong.
 */
public final class PluginRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PluginRejected(String message) {
        super(message);
    }

    public PluginRejected(String message, Throwable cause) {
        super(message, cause);
    }
}
