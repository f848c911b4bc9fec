package io.frontstage.importing;

/** Counts what is read from a file while it is read. A small file that unpacks to a very large one is refused before anything is built. */
final class Tally {

    /** Maximum length of all cells together, in UTF-16 code units: the size limit of a definition. */
    static final int MAX_CHARACTERS = 1 << 20;

    /** Maximum number of non-empty cells, and of the lines and list entries in them: each becomes a part of the map. */
    static final int MAX_ENTRIES = 100_000;

    private final long most;
    private long count;

    Tally(long most) {
        this.most = most;
    }

    /** Adds to the count. */
    void add(long more) throws Unreadable {
        count += more;
        if (count > most) {
            throw new Unreadable(Remark.Kind.TOO_LARGE);
        }
    }

    /** The maximum number of entries in a text: one, and one more for each line break, comma and semicolon. */
    static int entries(String text) {
        int entries = text.isEmpty() ? 0 : 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            entries += c == '\n' || c == ',' || c == ';' ? 1 : 0;
        }
        return entries;
    }
}
