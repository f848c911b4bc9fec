package io.frontstage.confluence.linking;

import io.frontstage.blueprint.IssueKey;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * One page of the request log as text: a line per request, with fields separated by spaces. Unreadable lines are left
 * out.
 */
final class RequestLogPage {

    /** How long a request is kept, in milliseconds. */
    static final long KEPT = TimeUnit.DAYS.toMillis(1);

    /** Maximum number of requests on a page. */
    static final int MAX = 100;

    /** How long a completed request stays on a full page, in milliseconds. */
    static final long KEPT_ON_A_FULL_PAGE = TimeUnit.HOURS.toMillis(1);

    private final Map<String, IssueRequest> byName = new LinkedHashMap<>();

    /** @param now in milliseconds since 1970 */
    RequestLogPage(String text, long now) {
        text.lines().map(RequestLogPage::line).flatMap(Optional::stream).forEach(issueRequest -> {
            if (now - issueRequest.since() < KEPT) {
                byName.put(issueRequest.name(), issueRequest);
            }
        });
    }

    Optional<IssueRequest> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Records a request; {@code false} if the page is full of requests that must not be forgotten yet. */
    boolean put(IssueRequest issueRequest, long now) {
        byName.remove(issueRequest.name());
        if (byName.size() >= MAX) {
            List<String> ended = byName.values().stream()
                    .filter(other -> other.state() == IssueRequest.State.CREATED)
                    .filter(other -> now - other.since() > KEPT_ON_A_FULL_PAGE)
                    .sorted(Comparator.comparingLong(IssueRequest::since))
                    .limit(byName.size() - MAX + 1L)
                    .map(IssueRequest::name)
                    .toList();
            ended.forEach(byName::remove);
        }
        if (byName.size() >= MAX) {
            return false;
        }
        byName.put(issueRequest.name(), issueRequest);
        return true;
    }

    void remove(String name) {
        byName.remove(name);
    }

    @Override
    public String toString() {
        return byName.values().stream()
                .map(one -> one.name() + " " + one.state() + " " + one.since() + " " + one.project() + " "
                        + one.key().map(IssueKey::value).orElse("-"))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<IssueRequest> line(String line) {
        String[] parts = line.split(" ", -1);
        try {
            return Optional.of(new IssueRequest(
                    parts[0],
                    IssueRequest.State.valueOf(parts[1]),
                    Long.parseLong(parts[2]),
                    parts[3],
                    Optional.of(parts[4]).filter(IssueKey::isKey).map(IssueKey::new)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }
}
