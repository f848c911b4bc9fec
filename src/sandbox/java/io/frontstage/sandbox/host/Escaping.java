package io.frontstage.sandbox.host;

/** Escapes text for HTML, both for element content and for quoted attributes. */
public final class Escaping {
    private Escaping() {}

    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
