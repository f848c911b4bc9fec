package io.frontstage.importing;

import io.frontstage.messages.Messages;

/** A sheet to fill in: lanes as rows, with a small map in it. */
public final class Template {

    private Template() {}

    /** CSV with commas; whoever writes it for spreadsheets puts a byte order mark before it. */
    public static String csv(Messages messages) {
        return messages.text("import.template");
    }
}
