package io.frontstage.confluence.linking;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.MapId;
import io.frontstage.issue.Answer;
import io.frontstage.issue.BackLink;
import io.frontstage.issue.Done;
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

/** Sees to it that issues say of a map what its newest file says of them. Links back of other maps, and of other wikis, stay as they are. */
@ConfluenceComponent
public class BackLinker {

    /** After so long no further issue is asked for: the person waits, and so does a thread. In nanoseconds. */
    static final long WITHIN = TimeUnit.SECONDS.toNanos(8);

    private final Jira jira;

    public BackLinker(Jira jira) {
        this.jira = jira;
    }

    /**
     * What became of the link back of one issue.
     *
     * @param done whether the issue now says what the file says
     */
    public record Result(IssueKey key, boolean done, String text) {}

    /**
     * What became of several.
     *
     * @param results for each issue
     * @param trouble what Jira said instead, if it does not serve the person at all; then no further issue was asked for
     */
    public record Results(List<Result> results, Optional<Answer<Done>> trouble) {
        public Results {
            results = List.copyOf(results);
        }
    }

    /** Writes, changes or removes the link back of each issue. */
    public Results write(CurrentMap map, List<IssueKey> keys, LinkTexts texts, Messages messages) {
        List<Result> results = new ArrayList<>();
        Optional<Answer<Done>> trouble = Optional.empty();
        long start = now();
        for (IssueKey key : keys) {
            if (map.id().isEmpty() || trouble.isPresent() || now() - start > WITHIN) {
                results.add(new Result(key, false, messages.text("jira.back-link.not", key)));
                continue;
            }
            MapId id = map.id().get();
            Optional<BackLink> link = texts.of(id, key);
            Answer<Done> answer = link.isPresent()
                    ? jira.linkBack(map.tracker(), key, link.get())
                    : jira.unlinkBack(map.tracker(), key, id.toString());
            results.add(result(key, link.isPresent(), answer, messages));
            trouble = isOfThePerson(answer) ? Optional.of(answer) : Optional.empty();
        }
        return new Results(results, trouble);
    }

    /**
     * Which issues do not mention the map.
     *
     * @param missing those that do not
     * @param trouble why others could not be asked
     */
    public record Missing(List<IssueKey> missing, Optional<Answer<Optional<BackLink>>> trouble) {
        public Missing {
            missing = List.copyOf(missing);
            Objects.requireNonNull(trouble);
        }
    }

    /**
     * Asks which of some issues do not mention the map; those that the person may not see are not among them. Of an issue that is
     * hidden and of one without the link Jira says the same, so what the person sees is looked up first.
     */
    public Missing missing(CurrentMap map, List<IssueKey> keys) {
        if (map.id().isEmpty()) {
            return new Missing(List.of(), Optional.empty());
        }
        List<IssueKey> missing = new ArrayList<>();
        long start = now();
        Answer<Map<IssueKey, IssueSnapshot>> sights = jira.look(map.tracker(), keys, Freshness.CACHED);
        if (sights.given().isEmpty()) {
            return new Missing(missing, Optional.of(sights.map(none -> Optional.empty())));
        }
        for (IssueKey key : keys) {
            if (now() - start > WITHIN) {
                break;
            }
            if (!(sights.given().get().get(key) instanceof IssueSnapshot.Seen)) {
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

    /** Whether it is known that Jira lacks its half of the plugin: it finds no maps, and shows no panel. */
    public boolean isAlone(CurrentMap map) {
        return map.id().stream()
                .flatMap(id -> jira.findsMaps(map.tracker(), id.toString()).given().stream())
                .anyMatch(finds -> !finds);
    }

    /** Whether the next issue would get the same answer. */
    private static boolean isOfThePerson(Answer<?> answer) {
        return !(answer instanceof Answer.Given) && !(answer instanceof Answer.Refused);
    }

    private static Result result(IssueKey key, boolean linked, Answer<Done> answer, Messages messages) {
        if (answer instanceof Answer.Given) {
            return new Result(key, true, messages.text(linked ? "jira.back-link" : "jira.back-link.removed", key));
        }
        return answer instanceof Answer.Refused
                ? new Result(key, false, messages.text("jira.back-link.refused", key))
                : new Result(key, false, messages.text("jira.back-link.not", key));
    }

    /** A clock that only runs forward, in nanoseconds. */
    long now() {
        return System.nanoTime();
    }
}
