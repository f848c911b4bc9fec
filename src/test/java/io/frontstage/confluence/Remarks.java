package io.frontstage.confluence;

import io.frontstage.confluence.page.Notices;
import io.frontstage.definition.ReadDefinition;
import io.frontstage.messages.Messages;
import io.frontstage.source.SourceText;
import java.time.LocalDate;
import java.util.Optional;

/** The remarks above a map on a page, for people who can fix its file. */
public final class Remarks {

    private Remarks() {}

    public static String of(ReadDefinition read, SourceText source, LocalDate today, Messages messages) {
        return new Notices(messages).remarks(AllProblems.of(read, today), Optional.of(source));
    }
}
