package io.frontstage.definition;

/** What every text is brought to before it is read. */
final class Texts {

    private Texts() {}

    /** Without white space at the ends; line breaks stay, and are LF whatever the file has. */
    static String clean(String text) {
        String stripped = text.strip();
        return stripped.indexOf('\r') < 0
                ? stripped
                : stripped.replace("\r\n", "\n").replace('\r', '\n');
    }
}
