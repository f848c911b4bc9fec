package io.frontstage.confluence.linking;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.page.MapId;
import io.frontstage.issue.Answer;
import io.frontstage.issue.BackLink;
import io.frontstage.issue.Freshness;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.Jira;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the issues' links back in step with the newest file of a map. Links of other maps and other wikis are not
 * changed.
 */
@ConfluenceComponent
public class BackLinker {

    /** Time in nanoseconds after which no further issue is processed, because a person and a thread are waiting. */
    static final long WITHIN = TimeUnit.SECONDS.toNanos(8);

    private final Jira jira;

    public BackLinker(Jira jira) {
        this.jira = jira;
    }

    /**
     * The result for the link back of one issue.
     *
     * @param done whether the issue now agrees with the file
     */
    public record Result(IssueKey key, boolean done, String text) {}

    /**
     * The results for several issues.
     *
     * @param results one result for each processed issue
     * @param trouble Jira's answer if it does not serve the person at all; then no further issue was processed
     */
    public record Results(List<Result> results, Optional<Answer<IssueKey>> trouble) {
        public Results {
            results = List.copyOf(results);
        }
    }

    /** Writes, changes or removes the link back of each issue. */
    public Results write(CurrentMap map, List<IssueKey> keys, LinkTexts texts, Messages messages) {
        List<Result> results = new ArrayList<>();
        Optional<Answer<IssueKey>> trouble = Optional.empty();
        long start = now();
        for (IssueKey key : keys) {
            if (map.id().isEmpty() || trouble.isPresent() || now() - start > WITHIN) {
                results.add(new Result(key, false, messages.text("jira.back-link.not", key)));
                continue;
            }
            MapId id = map.id().get();
            Optional<BackLink> link = texts.of(id, key);
            Answer<IssueKey> answer = link.isPresent()
                    ? jira.linkBack(map.tracker(), key, link.get())
                    : jira.unlinkBack(map.tracker(), key, id.toString());
            results.add(result(key, link.isPresent(), answer, messages));
            trouble = isOfThePerson(answer) ? Optional.of(answer) : Optional.empty();
        }
        return new Results(results, trouble);
    }

    /**
     * The issues that do not mention the map.
     *
     * @param missing the issues without a link back
     * @param trouble why others could not be checked
     */
    public record Missing(List<IssueKey> missing, Optional<Answer<Optional<BackLink>>> trouble) {
        public Missing {
            missing = List.copyOf(missing);
            Objects.requireNonNull(trouble);
        }
    }

    /**
     * Finds the issues that do not mention the map, except those that the person may not see. Jira gives the same
     * answer for a hidden issue and for one without the link, so visibility is checked first.
     */
    public Missing missing(CurrentMap map, List<IssueKey> keys) {
        if (map.id().isEmpty()) {
            return new Missing(List.of(), Optional.empty());
        }
        List<IssueKey> missing = new ArrayList<>();
        long start = now();
        Answer<Map<IssueKey, IssueSnapshot>> snapshots = jira.look(map.tracker(), keys, Freshness.CACHED);
        if (snapshots.given().isEmpty()) {
            return new Missing(missing, Optional.of(snapshots.map(none -> Optional.empty())));
        }
        for (IssueKey key : keys) {
            if (now() - start > WITHIN) {
                break;
            }
            if (!(snapshots.given().get().get(key) instanceof IssueSnapshot.Seen)) {
                continue;
            }
            Answer<Optional<BackLink>> answer =
                    jira.backLink(map.tracker(), key, map.id().get().toString());
            if (answer instanceof Answer.Given<Optional<BackLink>> given) {
                if (given.value().isEmpty()) {
                    missing.add(key);
                }
            } else if (isOfThePerson(answer)) {
                return new Missing(missing, Optional.of(answer));
            }
        }
        return new Missing(missing, Optional.empty());
    }

    /** Whether it is known that the plugin is not installed in Jira, so that Jira finds no maps and shows no panel. */
    public boolean isAlone(CurrentMap map) {
        return map.id().stream()
                .flatMap(id -> jira.findsMaps(map.tracker(), id.toString()).given().stream())
                .anyMatch(finds -> !finds);
    }

    /** Whether the next issue would get the same answer. */
    private static boolean isOfThePerson(Answer<?> answer) {
        return !(answer instanceof Answer.Given) && !(answer instanceof Answer.Refused);
    }

    private static Result result(IssueKey key, boolean linked, Answer<IssueKey> answer, Messages messages) {
        if (answer instanceof Answer.Given) {
            return new Result(key, true, messages.text(linked ? "jira.back-link" : "jira.back-link.removed", key));
        }
        return answer instanceof Answer.Refused
                ? new Result(key, false, messages.text("jira.back-link.refused", key))
                : new Result(key, false, messages.text("jira.back-link.not", key));
    }

    /** A monotonic clock, in nanoseconds. */
    long now() {
        return System.nanoTime();
    }
}
