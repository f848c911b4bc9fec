package io.frontstage.importing;

import io.frontstage.messages.Messages;

/** A sheet to fill in: lanes as rows, with a small example map. */
public final class Template {

    private Template() {}

    /** The sheet as CSV with commas, without a byte order mark. */
    public static String csv(Messages messages) {
        return messages.text("import.template");
    }
}
