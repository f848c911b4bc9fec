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
 * Sees to it that one wish for an issue makes one issue: its state is kept in the wiki's database, for all nodes and for a day, and
 * changed under a lock of the whole cluster, in a transaction of its own. Jira is never asked in there. See docs/decisions/0020.
 */
@ConfluenceComponent
public class IssueRequestLog {

    /** Begins the settings that hold the pages of the book. */
    static final String SETTING = "io.frontstage.intentions.";

    /** As long as it takes to ask Jira, with a margin, in milliseconds: one that is being made for longer was left by its node. */
    static final long MAX_ASKING_TIME = TimeUnit.SECONDS.toMillis(14);

    /** As long as may pass between taking a wish and asking Jira, in milliseconds: the asking has to end before others think it lost. */
    static final long MAX_STANDSTILL = TimeUnit.SECONDS.toMillis(4);

    /** As long as nothing is made again after Jira did not answer, in milliseconds. */
    static final long NOT_AGAIN_BEFORE = TimeUnit.SECONDS.toMillis(30);

    private final IsolatedTransactions transactions;
    private final PluginSettingsFactory settings;

    public IssueRequestLog(IsolatedTransactions transactions, @ConfluenceImport PluginSettingsFactory settings) {
        this.transactions = transactions;
        this.settings = settings;
    }

    /**
     * Whose wish it is.
     *
     * @param person who has it
     * @param map the id of the map's file
     * @param id the random id that the dialog made
     */
    public record IdempotencyKey(ConfluenceUser person, long map, String id) {

        /** The intention's name: somebody else's of the same id is another one. */
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

    /** What a request finds that wants to make an issue. */
    sealed interface Found {

        /** It is for this request to ask Jira; nobody else will. */
        record Yours(IssueRequest issueRequest) implements Found {}

        /** Another request has asked Jira, or is asking it. */
        record Others(IssueRequest issueRequest) implements Found {}

        /** The book cannot be written just now: nobody may ask Jira. */
        record Closed() implements Found {}
    }

    /**
     * Takes a wish over, if nothing has been made of it and nobody is at it.
     *
     * @param anyway also one of which it is unknown whether anything was made, once enough time has passed
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

    /** How far a wish has come; empty if there is none, or the book is closed. */
    Optional<IssueRequest> find(IdempotencyKey idempotencyKey) {
        return within(idempotencyKey, page -> page.find(idempotencyKey.name()).map(this::aged))
                .flatMap(found -> found);
    }

    /**
     * Jira has made the issue, or it was found there.
     *
     * @return the wish’s issue from now on: the first that was written down stays it
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

    /** Whether whoever took the wish stood still for so long that others may soon take it for lost. */
    boolean isLate(IssueRequest taken) {
        return now() - taken.since() > MAX_STANDSTILL;
    }

    /** Jira did not say whether it has. */
    void unknown(IdempotencyKey idempotencyKey, IssueRequest taken) {
        change(idempotencyKey, taken, page -> page.put(taken.is(IssueRequest.State.UNKNOWN), now()));
    }

    /** Nothing was made, for certain: the wish may be had again. */
    void release(IdempotencyKey idempotencyKey, IssueRequest taken) {
        change(idempotencyKey, taken, page -> {
            page.remove(taken.name());
            return true;
        });
    }

    /** Milliseconds until a wish of which nothing is known may be made again. */
    long untilAgain(IssueRequest issueRequest) {
        return Math.max(0, NOT_AGAIN_BEFORE - (now() - issueRequest.since()));
    }

    /** A clock, in milliseconds since 1970; the nodes' clocks are a little apart, which the margins allow for. */
    long now() {
        return System.currentTimeMillis();
    }

    /** Only the one who took it last may say what became of it. */
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

    /** Reads a page of the book and writes it, if it was changed. */
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
