package io.frontstage.confluence.export;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.VersionReader;
import io.frontstage.confluence.page.Reader;
import io.frontstage.issue.ActionableItem;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.ItemState;
import io.frontstage.issue.Jira;
import io.frontstage.issue.Progress;
import io.frontstage.messages.Messages;
import io.frontstage.render.progress.ProgressBlock;
import io.frontstage.render.progress.StatusSigns;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The status of issues in a file that a user takes away or exports. Only for such files does the server itself ask
 * Jira: as that user, and for a few seconds at most. The answer is not stored.
 */
@ConfluenceComponent
public class ExportStatus {

    /** The output types that are files a user asked for, unlike e-mail, feed or preview. */
    private static final Set<String> FILES = Set.of("pdf", "word", "html_export");

    private final VersionReader versions;
    private final Jira jira;
    private final ExportBudget budget;

    public ExportStatus(AttachmentStore store, Jira jira, ExportBudget budget) {
        this.versions = new VersionReader(store);
        this.jira = jira;
        this.budget = budget;
    }

    /** Whether a logged-in user is waiting for a file. */
    public boolean isFor(Reader person, ConversionContext context) {
        String output = String.valueOf(context.getOutputType()).toLowerCase(Locale.ROOT);
        return person.user().isPresent() && FILES.contains(output);
    }

    /** The status block below a map; empty for a map without issues. */
    public Optional<String> of(Attachment version, Reader person, ConversionContext context) {
        return versions.read(version).blueprint().flatMap(map -> {
            List<IssueKey> keys = keys(map);
            return keys.isEmpty() ? Optional.empty() : Optional.of(block(map, keys, person, context));
        });
    }

    /** Maximum time to wait for Jira when a reader takes a file away. */
    private static final Duration MAX_WAIT = Duration.ofSeconds(3);

    /**
     * The status of a map's issues in words, and for drawings.
     *
     * @param sentence for pictures
     * @param block well-formed XHTML, one element
     * @param states the state of each pain point and opportunity
     * @param signs for drawings
     */
    record Told(String sentence, String block, Map<ElementId, ItemState> states, StatusSigns signs) {}

    /** The status for a file that a reader takes away; empty for a map without issues. Waits at most {@link #MAX_WAIT}. */
    Optional<Told> of(Blueprint map, Reader person) {
        List<IssueKey> keys = keys(map);
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        Reader told = person.of(map);
        ProgressBlock block = new ProgressBlock(Messages.in(told.locale()));
        Optional<Map<IssueKey, IssueSnapshot>> seen = person.user().isEmpty()
                ? Optional.empty()
                : jira.look(map.info().tracker(), keys, Freshness.CACHED, MAX_WAIT)
                        .given();
        String asked = time(told);
        if (seen.isEmpty()) {
            return Optional.of(new Told(
                    block.unavailableSentence(asked),
                    block.unavailable(asked),
                    statesWithoutJira(map),
                    StatusSigns.UNKNOWN));
        }
        Function<IssueKey, IssueSnapshot> snapshot = key -> seen.get().getOrDefault(key, new IssueSnapshot.Unknown());
        Progress progress = Progress.of(map, snapshot);
        return Optional.of(new Told(
                block.sentence(map, snapshot, asked),
                block.of(map, snapshot, asked),
                progress.items(),
                new StatusSigns(progress, snapshot)));
    }

    /** The states that follow from the file alone; the state of items with issues is unknown. */
    static Map<ElementId, ItemState> statesWithoutJira(Blueprint map) {
        return Progress.of(map, key -> new IssueSnapshot.Unknown()).items();
    }

    private static List<IssueKey> keys(Blueprint map) {
        return ActionableItem.all(map).stream()
                .flatMap(item -> item.issues().stream())
                .distinct()
                .toList();
    }

    private String block(Blueprint map, List<IssueKey> keys, Reader person, ConversionContext context) {
        Reader told = person.of(map);
        ProgressBlock block = new ProgressBlock(Messages.in(told.locale()));
        Duration left = budget.left(person, context);
        Optional<Answer<Map<IssueKey, IssueSnapshot>>> answer = left.isZero()
                ? Optional.empty()
                : Optional.of(budget.spend(
                        person, context, () -> jira.look(map.info().tracker(), keys, Freshness.CACHED, left)));
        return answer.flatMap(Answer::given)
                .map(snapshots ->
                        block.of(map, key -> snapshots.getOrDefault(key, new IssueSnapshot.Unknown()), time(told)))
                .orElseGet(() -> block.unavailable(time(told)));
    }

    private static String time(Reader person) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(person.locale())
                .format(Instant.now().atZone(person.zone()));
    }
}
