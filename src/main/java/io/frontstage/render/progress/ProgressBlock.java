package io.frontstage.render.progress;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.ActionableItem;
import io.frontstage.issue.Issue;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.Progress;
import io.frontstage.issue.ProgressTexts;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.markup.MarkupWriter;
import java.util.List;
import java.util.function.Function;

/** The progress of a map in an exported file: in words, and as a table with a row per issue. */
public final class ProgressBlock {

    private final Messages messages;
    private final ProgressTexts texts;

    public ProgressBlock(Messages messages) {
        this.messages = messages;
        this.texts = new ProgressTexts(messages);
    }

    /**
     * The block for a map that has issues.
     *
     * @param snapshot what the exporting user may see of an issue
     * @param asked the time of day at which Jira was asked, as text in that user's language
     */
    public String of(Blueprint blueprint, Function<IssueKey, IssueSnapshot> snapshot, String asked) {
        MarkupWriter out = begin();
        line(out, sentence(blueprint, snapshot, asked));
        out.open("table").attribute("class", "frontstage-progress-table");
        out.open("thead").open("tr");
        for (String head : List.of("issue", "summary", "status", "for")) {
            out.open("th")
                    .attribute("scope", "col")
                    .text(messages.text("progress.head." + head))
                    .close();
        }
        out.close().close().open("tbody");
        for (ActionableItem item : ActionableItem.all(blueprint)) {
            for (IssueKey key : item.issues()) {
                row(out, item, key, snapshot.apply(key));
            }
        }
        return out.close().close().close().toString();
    }

    /** The first line of the block alone, for pictures. */
    public String sentence(Blueprint blueprint, Function<IssueKey, IssueSnapshot> snapshot, String asked) {
        Progress progress = Progress.of(blueprint, snapshot);
        return messages.text("progress.exported", texts.of(progress.whole()), asked);
    }

    /** The block for a map whose issues are unknown. */
    public String unavailable(String asked) {
        MarkupWriter out = begin();
        line(out, unavailableSentence(asked));
        return out.close().toString();
    }

    /** The same for pictures. */
    public String unavailableSentence(String asked) {
        return messages.text("progress.unavailable", asked);
    }

    private void row(MarkupWriter out, ActionableItem item, IssueKey key, IssueSnapshot issueSnapshot) {
        out.open("tr");
        out.open("td");
        if (issueSnapshot instanceof IssueSnapshot.Seen seen) {
            seen(out, seen.issue());
        } else {
            out.text(key.value()).close();
            cell(out, "");
            cell(out, texts.of(issueSnapshot));
        }
        cell(out, item.item().title());
        out.close();
    }

    private void seen(MarkupWriter out, Issue issue) {
        AllowedLinks.allowed(issue.address())
                .ifPresentOrElse(
                        address -> out.open("a")
                                .attribute("href", address)
                                .text(issue.key().value())
                                .close(),
                        () -> out.text(issue.key().value()));
        out.close();
        cell(out, issue.summary());
        cell(out, issue.assignee().map(name -> issue.status() + ", " + name).orElse(issue.status()));
    }

    private static void cell(MarkupWriter out, String text) {
        out.open("td").attribute("dir", "auto").text(text).close();
    }

    private static void line(MarkupWriter out, String text) {
        out.open("p").text(text).close();
    }

    private static MarkupWriter begin() {
        return new MarkupWriter().open("div").attribute("class", "frontstage-progress");
    }
}
