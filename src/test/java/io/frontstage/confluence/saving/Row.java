package io.frontstage.confluence.saving;

import java.nio.charset.StandardCharsets;

/** A version of a file in a {@link TransactionalWiki}. */
public record Row(int version, byte[] bytes, String comment, boolean minor, String user, String name, String media) {

    /** The same contents as another version. */
    Row as(int other) {
        return new Row(other, bytes, comment, minor, user, name, media);
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
