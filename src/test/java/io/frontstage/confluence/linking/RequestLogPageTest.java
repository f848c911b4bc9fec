package io.frontstage.confluence.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestLogPageTest {

    private static final long NOW = 1_800_000_000_000L;

    @Test
    void readsWhatItWrote() {
        RequestLogPage page = new RequestLogPage("", NOW);
        IssueRequest made = intention("a", IssueRequest.State.CREATED, NOW);
        IssueRequest unknown = intention("b", IssueRequest.State.UNKNOWN, NOW - 5);
        page.put(made, NOW);
        page.put(unknown, NOW);

        RequestLogPage again = new RequestLogPage(page.toString(), NOW);

        assertThat(again.find("a")).hasValue(made);
        assertThat(again.find("b")).hasValue(unknown);
        assertThat(again).hasToString(page.toString());
    }

    @Test
    void leavesOutWhatItCannotRead() {
        RequestLogPage page =
                new RequestLogPage("\nnonsense\na CREATED x CX CX-1\nb UNKNOWN " + NOW + " CX -\nc\n", NOW);

        assertThat(page).hasToString("b UNKNOWN " + NOW + " CX -");
    }

    @Test
    void forgetsWhatIsADayOld() {
        RequestLogPage page = new RequestLogPage("", NOW);
        page.put(intention("a", IssueRequest.State.CREATED, NOW), NOW);

        assertThat(new RequestLogPage(page.toString(), NOW + RequestLogPage.KEPT - 1).find("a"))
                .isPresent();
        assertThat(new RequestLogPage(page.toString(), NOW + RequestLogPage.KEPT).find("a"))
                .isEmpty();
    }

    @Test
    void isBoundedAndForgetsNothingThatIsOpenOrFresh() {
        RequestLogPage page = new RequestLogPage("", NOW);
        for (int i = 0; i < RequestLogPage.MAX; i++) {
            assertThat(page.put(intention("n" + i, IssueRequest.State.UNKNOWN, NOW), NOW))
                    .isTrue();
        }

        assertThat(page.put(intention("one more", IssueRequest.State.CREATING, NOW), NOW))
                .isFalse();
        assertThat(page.put(intention("n3", IssueRequest.State.CREATED, NOW), NOW))
                .isTrue();
        long later = NOW + RequestLogPage.KEPT_ON_A_FULL_PAGE + 1;
        assertThat(page.put(intention("another", IssueRequest.State.CREATING, later), later))
                .isTrue();
        assertThat(page.find("n3")).isEmpty();
        assertThat(page.find("n0")).isPresent();
        assertThat(page.toString().lines()).hasSize(RequestLogPage.MAX);
    }

    private static IssueRequest intention(String name, IssueRequest.State state, long since) {
        Optional<IssueKey> key =
                state == IssueRequest.State.CREATED ? Optional.of(new IssueKey("CX-1")) : Optional.empty();
        return new IssueRequest(name, state, since, "CX", key);
    }
}
