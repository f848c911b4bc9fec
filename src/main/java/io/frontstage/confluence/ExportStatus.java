package io.frontstage.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.issue.ActionableItem;
import io.frontstage.issue.Answer;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.Jira;
import io.frontstage.messages.Messages;
import io.frontstage.render.progress.ProgressBlock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The status of issues in a file that a user exports: the only output for which the server asks Jira, as that user and
 * within {@link ExportBudget}. Nothing of it is stored.
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
    boolean isFor(Reader person, ConversionContext context) {
        String output = String.valueOf(context.getOutputType()).toLowerCase(Locale.ROOT);
        return person.user().isPresent() && FILES.contains(output);
    }

    /** The status block below a map; empty for a map without issues. */
    Optional<String> of(Attachment version, Reader person, ConversionContext context) {
        return versions.read(version).blueprint().flatMap(map -> {
            List<IssueKey> keys = ActionableItem.all(map).stream()
                    .flatMap(item -> item.issues().stream())
                    .distinct()
                    .toList();
            return keys.isEmpty() ? Optional.empty() : Optional.of(block(map, keys, person, context));
        });
    }

    private String block(Blueprint map, List<IssueKey> keys, Reader person, ConversionContext context) {
        ProgressBlock block = new ProgressBlock(Messages.in(person.locale()));
        Duration left = budget.left(person, context);
        Optional<Answer<Map<IssueKey, IssueSnapshot>>> answer = left.isZero()
                ? Optional.empty()
                : Optional.of(budget.spend(
                        person, context, () -> jira.look(map.info().tracker(), keys, Freshness.CACHED, left)));
        return answer.flatMap(Answer::given)
                .map(sights ->
                        block.of(map, key -> sights.getOrDefault(key, new IssueSnapshot.Unknown()), time(person)))
                .orElseGet(() -> block.unavailable(time(person)));
    }

    private static String time(Reader person) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(person.locale())
                .format(Instant.now().atZone(person.zone()));
    }
}
