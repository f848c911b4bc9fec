package io.frontstage.confluence.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.frontstage.blueprint.IssueKey;
import io.frontstage.confluence.linking.IssueMaker.Made;
import io.frontstage.confluence.saving.IsolatedTransactions;
import io.frontstage.confluence.saving.TransactionalWiki;
import io.frontstage.issue.Answer;
import io.frontstage.issue.IssueProperty;
import io.frontstage.issue.NewIssue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two nodes share one database and one clock. */
class IssueMakerTest {

    private static final IssueKey KEY = new IssueKey("CX-101");
    private static final long START = 1_800_000_000_000L;
    private static final Answer<IssueKey> NO_ANSWER =
            new Answer.Unavailable<>(Answer.Reason.NO_ANSWER, Optional.empty());

    private final TransactionalWiki wiki = new TransactionalWiki();
    private final FakeJira jira = new FakeJira();
    private final IssueMaker here = node();
    private final IssueMaker there = node();
    private final IssueRequestLog.IdempotencyKey idempotencyKey = wish("ada");
    private long now = START;

    @Test
    void makesOneIssueOfOneWishHoweverOftenItIsAskedFor() {
        assertThat(make(here, false)).isEqualTo(new Made.Created(KEY));
        assertThat(make(here, false)).isEqualTo(new Made.Created(KEY));
        assertThat(make(there, false)).isEqualTo(new Made.Created(KEY));
        assertThat(make(there, true)).isEqualTo(new Made.Created(KEY));
        assertThat(look(there)).isEqualTo(new Made.Created(KEY));
        assertThat(jira.creations).hasValue(1);
    }

    @Test
    void makesOneIssueForAllWhoAskAtOnceOnTwoNodes() throws Exception {
        jira.create = issue -> {
            pause();
            return FakeJira.given(KEY);
        };
        ExecutorService people = Executors.newFixedThreadPool(20);
        List<Callable<Made>> clicks = IntStream.range(0, 40)
                .<Callable<Made>>mapToObj(i -> () -> wiki.request(() -> make(i % 2 == 0 ? here : there, false)))
                .toList();
        for (Future<Made> made : people.invokeAll(clicks)) {
            assertThat(made.get()).isIn(new Made.Created(KEY), new Made.Creating());
        }
        people.shutdown();

        assertThat(jira.creations).hasValue(1);
        assertThat(look(there)).isEqualTo(new Made.Created(KEY));
    }

    @Test
    void tellsThatItIsBeingMade() {
        jira.create = issue -> {
            assertThat(make(there, false)).isEqualTo(new Made.Creating());
            assertThat(make(there, true)).isEqualTo(new Made.Creating());
            assertThat(look(there)).isEqualTo(new Made.Creating());
            return FakeJira.given(KEY);
        };

        assertThat(make(here, false)).isEqualTo(new Made.Created(KEY));
        assertThat(jira.creations).hasValue(1);
    }

    @Test
    void makesNothingAgainByItselfWhenJiraDidNotAnswer() {
        jira.create = issue -> NO_ANSWER;

        assertThat(make(here, false)).isEqualTo(unknown(30));
        now += 29_000;
        assertThat(make(there, false)).isEqualTo(unknown(1));
        assertThat(make(there, true)).as("too early").isEqualTo(unknown(1));
        now += 1_000;
        assertThat(make(there, false)).isEqualTo(unknown(0));
        assertThat(jira.creations).hasValue(1);

        jira.create = issue -> FakeJira.given(KEY);
        assertThat(make(there, true)).isEqualTo(new Made.Created(KEY));
        assertThat(make(here, false)).isEqualTo(new Made.Created(KEY));
        assertThat(jira.creations).hasValue(2);
    }

    @Test
    void adoptsAnIssueThatIsFound() {
        jira.create = issue -> NO_ANSWER;
        make(here, false);
        jira.created = FakeJira.given(Optional.of(KEY));

        assertThat(look(there)).isEqualTo(new Made.Created(KEY));
        jira.created = FakeJira.given(Optional.empty());
        assertThat(make(here, false)).isEqualTo(new Made.Created(KEY));
        assertThat(jira.creations).hasValue(1);
    }

    @Test
    void looksOnceMoreBeforeItMakesOneAnyway() {
        jira.create = issue -> NO_ANSWER;
        make(here, false);
        now += 60_000;
        jira.created = FakeJira.given(Optional.of(KEY));

        assertThat(make(here, true)).isEqualTo(new Made.Created(KEY));
        assertThat(jira.creations).hasValue(1);
    }

    @Test
    void takesAWishWhoseNodeDiedForUnknown() {
        jira.create = issue -> {
            wiki.locks.taken = true; // the node can no longer record the result
            return FakeJira.given(KEY);
        };
        make(here, false);
        wiki.locks.taken = false;

        assertThat(make(there, false)).isEqualTo(new Made.Creating());
        now += IssueRequestLog.MAX_ASKING_TIME + 1;
        assertThat(make(there, false)).isInstanceOf(Made.Unknown.class);
        jira.created = FakeJira.given(Optional.of(KEY));
        assertThat(look(there)).isEqualTo(new Made.Created(KEY));
        assertThat(jira.creations).hasValue(1);
    }

    @Test
    void isUnknownWhenSomethingBreaksOnTheWay() {
        jira.create = issue -> {
            throw new IllegalStateException("broken");
        };

        assertThatThrownBy(() -> make(here, false)).hasMessage("broken");
        assertThat(make(there, false)).isEqualTo(unknown(30));
    }

    @Test
    void letsAWishBeHadAgainThatJiraRefusedOrNeverGot() {
        List<Answer<IssueKey>> nothingMade = List.of(
                new Answer.Refused<>(400, List.of("Summary is required"), Map.of("summary", "required")),
                new Answer.Authorise<>("Jira", Optional.empty()),
                new Answer.UnknownPerson<>("Jira"),
                new Answer.CannotAct<>("Jira"),
                new Answer.NoJira<>(),
                new Answer.Unavailable<>(Answer.Reason.CIRCUIT_OPEN, Optional.empty()),
                new Answer.Unavailable<>(Answer.Reason.BUSY, Optional.empty()));
        for (Answer<IssueKey> answer : nothingMade) {
            jira.create = issue -> answer;
            Made expected =
                    answer instanceof Answer.Refused<IssueKey> no ? new Made.Refused(no) : new Made.NotAsked(answer);
            assertThat(make(here, false)).isEqualTo(expected);
            assertThat(look(there)).isEqualTo(new Made.NoWish());
        }
        assertThat(jira.creations).hasValue(nothingMade.size());
    }

    @Test
    void keepsTheWishesOfPeopleAndMapsApart() {
        jira.create = issue -> FakeJira.given(new IssueKey("CX-" + jira.creations.get()));
        make(here, false);

        assertThat(here.make(wish("bob"), Optional.empty(), issue(), false))
                .isEqualTo(new Made.Created(new IssueKey("CX-2")));
        IssueRequestLog.IdempotencyKey otherMap = new IssueRequestLog.IdempotencyKey(
                idempotencyKey.person(), idempotencyKey.map() + 1, idempotencyKey.id());
        assertThat(here.look(otherMap, Optional.empty())).isEqualTo(new Made.NoWish());
    }

    @Test
    void asksNobodyWhenTheWishCannotBeWrittenDown() {
        wiki.locks.taken = true;

        assertThat(make(here, false)).isEqualTo(new Made.Closed());
        assertThat(jira.requests).hasValue(0);
    }

    @Test
    void forgetsAWishAfterADay() {
        make(here, false);
        now += TimeUnit.DAYS.toMillis(1);

        assertThat(look(here)).isEqualTo(new Made.NoWish());
    }

    /** The answer arrives after somebody has created the issue anyway, so it no longer decides. */
    @Test
    void doesNotLetALateAnswerUndoALaterOne() {
        jira.create = issue -> {
            now += 60_000;
            jira.create = second -> FakeJira.given(KEY);
            assertThat(make(there, true)).isEqualTo(new Made.Created(KEY));
            return NO_ANSWER;
        };

        make(here, false);

        assertThat(look(there)).isEqualTo(new Made.Created(KEY));
    }

    @Test
    void twoWhoWantItAnywayAtOnceGetOneIssue() {
        jira.create = issue -> NO_ANSWER;
        make(here, false);
        now += IssueRequestLog.NOT_AGAIN_BEFORE;
        jira.create = issue -> {
            assertThat(make(there, true)).isEqualTo(new Made.Creating());
            return FakeJira.given(KEY);
        };

        assertThat(make(here, true)).isEqualTo(new Made.Created(KEY));
        assertThat(make(there, true)).isEqualTo(new Made.Created(KEY));
        assertThat(jira.creations).hasValue(2);
    }

    /** A node took the request and then stalled, until somebody on another node had the issue created anyway. */
    @Test
    void aNodeThatStoodStillAsksJiraNoMore() {
        IssueMaker late = new IssueMaker(
                new IssueRequestLog(new IsolatedTransactions(wiki.locks, wiki.services), wiki.settings()) {
                    @Override
                    Found take(IssueRequestLog.IdempotencyKey idempotencyKey, String project, boolean anyway) {
                        Found found = super.take(idempotencyKey, project, anyway);
                        now += 60_000;
                        assertThat(make(there, true)).isEqualTo(new Made.Created(KEY));
                        return found;
                    }

                    @Override
                    long now() {
                        return now;
                    }
                },
                jira);

        assertThat(make(late, false)).isInstanceOf(Made.NotAsked.class);
        assertThat(make(late, false)).isEqualTo(new Made.Created(KEY));
        assertThat(jira.creations).hasValue(1);
    }

    /**
     * Jira answered so late that somebody had created the issue anyway: now there are two, and everybody is told about
     * the same one.
     */
    @Test
    void theFirstIssueThatIsKnownStaysTheOne() {
        jira.create = issue -> {
            now += 60_000;
            jira.create = second -> FakeJira.given(KEY);
            assertThat(make(there, true)).isEqualTo(new Made.Created(KEY));
            return FakeJira.given(new IssueKey("CX-100"));
        };

        assertThat(make(here, false)).isEqualTo(new Made.Created(KEY));
        assertThat(look(there)).isEqualTo(new Made.Created(KEY));
    }

    @Test
    void asksJiraOutsideOfLockAndTransaction() {
        jira.create = issue -> {
            assertThat(wiki.transactions.events)
                    .containsExactly(wiki.transactions.events.get(0), "begin", "commit", "unlock");
            return FakeJira.given(KEY);
        };

        assertThat(make(here, false)).isEqualTo(new Made.Created(KEY));
    }

    @Test
    void writesDownNothingThatTellsWhoOrWhat() {
        make(here, false);

        assertThat(wiki.stored()).hasSize(1).allSatisfy((key, value) -> {
            assertThat(key).startsWith("io.frontstage.intentions.").hasSizeLessThan(100);
            assertThat(value.toString())
                    .contains("CX-101")
                    .doesNotContain("ada", idempotencyKey.id(), "The card is declined");
        });
    }

    private IssueMaker node() {
        IssueRequestLog issueRequestLog =
                new IssueRequestLog(new IsolatedTransactions(wiki.locks, wiki.services), wiki.settings()) {
                    @Override
                    long now() {
                        return now;
                    }
                };
        return new IssueMaker(issueRequestLog, jira);
    }

    private Made make(IssueMaker node, boolean anyway) {
        return node.make(idempotencyKey, Optional.empty(), issue(), anyway);
    }

    private Made look(IssueMaker node) {
        return node.look(idempotencyKey, Optional.empty());
    }

    private NewIssue issue() {
        return new NewIssue("CX", "2", "The card is declined", "", Map.of(), idempotencyKey.id(), IssueProperty.EMPTY);
    }

    private static IssueRequestLog.IdempotencyKey wish(String person) {
        return new IssueRequestLog.IdempotencyKey(
                TransactionalWiki.person(person).orNull(), 500, "123e4567-e89b-12d3-a456-426614174000");
    }

    private static Made.Unknown unknown(int seconds) {
        return new Made.Unknown(Instant.ofEpochMilli(START), seconds * 1000L);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
