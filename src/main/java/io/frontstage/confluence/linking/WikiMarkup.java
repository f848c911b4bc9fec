package io.frontstage.confluence.linking;

/**
 * Text in Jira's wiki markup. Untrusted text is escaped so that it is shown literally: no macro, link, picture, table,
 * mention or emphasis. The rules are those of Jira's own help on text formatting.
 */
final class WikiMarkup {

    /** Characters with a meaning anywhere in a text. */
    private static final String ALWAYS = "{}[]|!*";

    /** Characters with a meaning only at the edge of a word. */
    private static final String AT_EDGES = "_-+^~?#@%";

    private final StringBuilder text = new StringBuilder();

    /** A line with a name and a value: {@code *Stage:* Order}. */
    WikiMarkup field(String name, String value) {
        text.append('*')
                .append(escaped(name))
                .append(":* ")
                .append(escaped(value))
                .append('\n');
        return this;
    }

    WikiMarkup quote(String words) {
        text.append("{quote}").append(escaped(words)).append("{quote}\n");
        return this;
    }

    /** A link on a line of its own. */
    WikiMarkup link(String title, String address) {
        text.append('[')
                .append(escaped(title))
                .append('|')
                .append(address.replace("|", "%7C").replace("]", "%5D").replace("[", "%5B"))
                .append("]\n");
        return this;
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }

    /** Untrusted text, escaped and on one line. */
    static String escaped(String foreign) {
        String line = foreign.strip().replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ");
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            if (letter == '\\') {
                escaped.append("&#92;"); // two backslashes would break the line
            } else if (letter == '&') {
                escaped.append("&amp;"); // an entity in the text must not become a character
            } else {
                if (ALWAYS.indexOf(letter) >= 0 || AT_EDGES.indexOf(letter) >= 0 && isAtEdge(line, i)) {
                    escaped.append('\\');
                }
                escaped.append(letter);
            }
        }
        return escaped.toString();
    }

    private static boolean isAtEdge(String line, int at) {
        return at == 0
                || at == line.length() - 1
                || !Character.isLetterOrDigit(line.charAt(at - 1))
                || !Character.isLetterOrDigit(line.charAt(at + 1));
    }
}
