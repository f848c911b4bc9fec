package io.frontstage.importing;

/** Counts what is read of a file while it is read, so that a small one that unpacks to very much is refused before anything is built. */
final class Tally {

    /** UTF-16 code units of all cells: no definition may have more. */
    static final int MAX_CHARACTERS = 1 << 20;

    /** Cells that say something, and the lines and list entries within them: each becomes a part of the map. */
    static final int MAX_ENTRIES = 100_000;

    private final long most;
    private long count;

    Tally(long most) {
        this.most = most;
    }

    /** Counts so much more. */
    void add(long more) throws Unreadable {
        count += more;
        if (count > most) {
            throw new Unreadable(Remark.Kind.TOO_LARGE);
        }
    }

    /** What a text becomes at most: one entry, and one more for each line break, comma and semicolon. */
    static int entries(String text) {
        int entries = text.isEmpty() ? 0 : 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            entries += c == '\n' || c == ',' || c == ';' ? 1 : 0;
        }
        return entries;
    }
}
