package io.frontstage.issue;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.messages.Messages;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Progress and drift in words: everything that a bar, a lozenge or a mark shows is also written out. */
public final class ProgressTexts {

    private final Messages messages;

    public ProgressTexts(Messages messages) {
        this.messages = messages;
    }

    /** Such as “7 of 19 improvements done”, followed by the counts of the other states. */
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

    /** The state of one pain point or opportunity. */
    public String of(ItemState state) {
        return messages.text("progress.state." + word(state));
    }

    /** The words for an issue that the person does not see. */
    public String of(IssueSnapshot issueSnapshot) {
        return messages.text(
                issueSnapshot instanceof IssueSnapshot.Hidden ? "progress.issue.hidden" : "progress.issue.unknown");
    }

    /** One drift as a sentence that says what to do about it. */
    public String of(Drift drift) {
        String kind = drift.kind().word();
        Object detail = drift.now()
                .<Object>map(IssueKey::value)
                .orElseGet(() -> drift.date().map(this::of).orElse(""));
        return drift.key()
                .map(key -> messages.text("drift." + kind, drift.title(), key, detail))
                .orElseGet(() -> messages.text("drift." + kind + ".item", drift.title(), detail));
    }

    /** A day or a month as written in a sentence. */
    private String of(PartialDate date) {
        DateTimeFormatter format = date.text().equals(date.day().toString())
                ? DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                : DateTimeFormatter.ofPattern("LLLL uuuu");
        return format.withLocale(messages.locale()).format(date.day());
    }

    /** The name in lower case with dashes, as used by scripts and message keys. */
    public static String word(ItemState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
