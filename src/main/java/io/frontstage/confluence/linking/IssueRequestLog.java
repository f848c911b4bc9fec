package io.frontstage.confluence.linking;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.saving.IsolatedTransactions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Ensures that one request creates one issue. The state of each request is kept in the wiki's database for a day,
 * shared by all nodes, and changed under a cluster lock in a transaction of its own. Jira is never called inside. See
 * docs/decisions/0020.
 */
@ConfluenceComponent
public class IssueRequestLog {

    /** The prefix of the settings that hold the pages of the log. */
    static final String SETTING = "io.frontstage.intentions.";

    /**
     * Maximum time for asking Jira, with a margin, in milliseconds. A request that is older has been abandoned by its
     * node.
     */
    static final long MAX_ASKING_TIME = TimeUnit.SECONDS.toMillis(14);

    /**
     * Maximum delay between taking a request and asking Jira, in milliseconds. A node that is delayed longer must not
     * ask, because others would consider the request abandoned before Jira answers.
     */
    static final long MAX_STANDSTILL = TimeUnit.SECONDS.toMillis(4);

    /** How long to wait before creating the issue again after Jira did not answer, in milliseconds. */
    static final long NOT_AGAIN_BEFORE = TimeUnit.SECONDS.toMillis(30);

    private final IsolatedTransactions transactions;
    private final PluginSettingsFactory settings;

    public IssueRequestLog(IsolatedTransactions transactions, @ConfluenceImport PluginSettingsFactory settings) {
        this.transactions = transactions;
        this.settings = settings;
    }

    /**
     * Identifies a request.
     *
     * @param person the person who makes it
     * @param map the id of the map's file
     * @param id the random id from the dialog
     */
    public record IdempotencyKey(ConfluenceUser person, long map, String id) {

        /** The name of the request in the log; another person's request with the same id has another name. */
        String name() {
            try {
                byte[] text =
                        (person.getKey().getStringValue() + " " + map + " " + id).getBytes(StandardCharsets.UTF_8);
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 20);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** The result of trying to take a request. */
    sealed interface Found {

        /** The caller must ask Jira; nobody else will. */
        record Yours(IssueRequest issueRequest) implements Found {}

        /** Another caller has asked Jira or is asking it. */
        record Others(IssueRequest issueRequest) implements Found {}

        /** The log cannot be written at the moment, so nobody may ask Jira. */
        record Closed() implements Found {}
    }

    /**
     * Takes a request, if nothing has been created for it and nobody else is processing it.
     *
     * @param anyway take it even if it is unknown whether an issue was created, once enough time has passed
     */
    Found take(IdempotencyKey idempotencyKey, String project, boolean anyway) {
        String name = idempotencyKey.name();
        return within(idempotencyKey, page -> {
                    Optional<IssueRequest> known = page.find(name).map(this::aged);
                    if (known.isPresent() && !(anyway && mayBeMadeAgain(known.get()))) {
                        return new Found.Others(known.get());
                    }
                    IssueRequest taken =
                            new IssueRequest(name, IssueRequest.State.CREATING, now(), project, Optional.empty());
                    return page.put(taken, now()) ? new Found.Yours(taken) : new Found.Closed();
                })
                .orElseGet(Found.Closed::new);
    }

    /** The state of a request; empty if there is none or the log cannot be read. */
    Optional<IssueRequest> find(IdempotencyKey idempotencyKey) {
        return within(idempotencyKey, page -> page.find(idempotencyKey.name()).map(this::aged))
                .flatMap(found -> found);
    }

    /**
     * Records that Jira created the issue, or that it was found there.
     *
     * @return the request’s issue from now on: the first one recorded
     */
    IssueKey created(IdempotencyKey idempotencyKey, IssueRequest taken, IssueKey key) {
        return within(idempotencyKey, page -> {
                    Optional<IssueKey> before = page.find(taken.name()).flatMap(IssueRequest::key);
                    if (before.isEmpty()) {
                        page.put(taken.isCreated(key), now());
                    }
                    return before.orElse(key);
                })
                .orElse(key);
    }

    /** Whether it is too late to ask Jira: others may consider the request abandoned before Jira answers. */
    boolean isLate(IssueRequest taken) {
        return now() - taken.since() > MAX_STANDSTILL;
    }

    /** Records that Jira did not say whether it created the issue. */
    void unknown(IdempotencyKey idempotencyKey, IssueRequest taken) {
        change(idempotencyKey, taken, page -> page.put(taken.is(IssueRequest.State.UNKNOWN), now()));
    }

    /** Records that certainly nothing was created, so that the request may be repeated. */
    void release(IdempotencyKey idempotencyKey, IssueRequest taken) {
        change(idempotencyKey, taken, page -> {
            page.remove(taken.name());
            return true;
        });
    }

    /** Milliseconds until a request with an unknown result may be repeated. */
    long untilAgain(IssueRequest issueRequest) {
        return Math.max(0, NOT_AGAIN_BEFORE - (now() - issueRequest.since()));
    }

    /** A clock, in milliseconds since 1970; the margins allow for small differences between the nodes' clocks. */
    long now() {
        return System.currentTimeMillis();
    }

    /** Changes a request; only the caller who took it last may do so. */
    private void change(IdempotencyKey idempotencyKey, IssueRequest taken, Function<RequestLogPage, Boolean> change) {
        within(
                idempotencyKey,
                page -> page.find(taken.name())
                                .filter(found -> found.since() == taken.since())
                                .isPresent()
                        && change.apply(page));
    }

    private boolean mayBeMadeAgain(IssueRequest issueRequest) {
        return issueRequest.state() == IssueRequest.State.UNKNOWN && untilAgain(issueRequest) == 0;
    }

    private IssueRequest aged(IssueRequest issueRequest) {
        boolean left =
                issueRequest.state() == IssueRequest.State.CREATING && now() - issueRequest.since() > MAX_ASKING_TIME;
        return left ? issueRequest.is(IssueRequest.State.UNKNOWN) : issueRequest;
    }

    /** Reads a page of the log and writes it back if it was changed. */
    private <T> Optional<T> within(IdempotencyKey idempotencyKey, Function<RequestLogPage, T> work) {
        String setting = SETTING + idempotencyKey.name().substring(0, 2);
        return transactions.alone(
                setting,
                idempotencyKey.person(),
                own -> own.commit(() -> {
                    PluginSettings global = settings.createGlobalSettings();
                    String before = global.get(setting) instanceof String text ? text : "";
                    RequestLogPage page = new RequestLogPage(before, now());
                    T result = work.apply(page);
                    String after = page.toString();
                    if (!after.equals(before)) {
                        global.put(setting, after);
                    }
                    return result;
                }));
    }
}
