package io.frontstage.sandbox.host;

/** Text → HTML, for element content and quoted attributes alike. */
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
