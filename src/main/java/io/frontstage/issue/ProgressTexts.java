package io.frontstage.issue;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.messages.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Progress and drift in words: everything that a bar, a lozenge or a mark shows is also said. */
public final class ProgressTexts {

    private final Messages messages;

    public ProgressTexts(Messages messages) {
        this.messages = messages;
    }

    /** Such as “7 of 19 improvements done”, and what is counted apart. */
    public String of(Counts counts) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("progress.done", counts.of(ItemState.DONE), counts.total()));
        for (ItemState state : ItemState.values()) {
            if (state != ItemState.DONE && counts.of(state) > 0) {
                parts.add(messages.text("progress.count." + word(state), counts.of(state)));
            }
        }
        return String.join(", ", parts);
    }

    /** How far one pain point or opportunity has come. */
    public String of(ItemState state) {
        return messages.text("progress.state." + word(state));
    }

    /** What is said of an issue that is not seen. */
    public String of(IssueSnapshot issueSnapshot) {
        return messages.text(
                issueSnapshot instanceof IssueSnapshot.Hidden ? "progress.issue.hidden" : "progress.issue.unknown");
    }

    /** What has drifted apart, in a sentence that says what would be right. */
    public String of(Drift drift) {
        String kind = drift.kind().word();
        Object detail = drift.now()
                .<Object>map(IssueKey::value)
                .orElseGet(() -> drift.date().map(this::of).orElse(""));
        return drift.key()
                .map(key -> messages.text("drift." + kind, drift.title(), key, detail))
                .orElseGet(() -> messages.text("drift." + kind + ".item", drift.title(), detail));
    }

    /** A day or a month as it is read in a sentence. */
    private String of(PartialDate date) {
        DateTimeFormatter format = date.text().equals(date.day().toString())
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                : DateTimeFormatter.ofPattern("LLLL uuuu");
        return format.withLocale(messages.locale()).format(date.day());
    }

    /** In lower case with dashes: as scripts and texts name it. */
    public static String word(ItemState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
