package io.frontstage.confluence.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.IssueKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntentionPageTest {

    private static final long NOW = 1_800_000_000_000L;

    @Test
    void readsWhatItWrote() {
        IntentionPage page = new IntentionPage("", NOW);
        Intention made = intention("a", Intention.State.CREATED, NOW);
        Intention unknown = intention("b", Intention.State.UNKNOWN, NOW - 5);
        page.put(made, NOW);
        page.put(unknown, NOW);

        IntentionPage again = new IntentionPage(page.toString(), NOW);

        assertThat(again.find("a")).hasValue(made);
        assertThat(again.find("b")).hasValue(unknown);
        assertThat(again).hasToString(page.toString());
    }

    @Test
    void leavesOutWhatItCannotRead() {
        IntentionPage page = new IntentionPage("\nnonsense\na CREATED x CX CX-1\nb UNKNOWN " + NOW + " CX -\nc\n", NOW);

        assertThat(page).hasToString("b UNKNOWN " + NOW + " CX -");
    }

    @Test
    void forgetsWhatIsADayOld() {
        IntentionPage page = new IntentionPage("", NOW);
        page.put(intention("a", Intention.State.CREATED, NOW), NOW);

        assertThat(new IntentionPage(page.toString(), NOW + IntentionPage.KEPT - 1).find("a"))
                .isPresent();
        assertThat(new IntentionPage(page.toString(), NOW + IntentionPage.KEPT).find("a"))
                .isEmpty();
    }

    @Test
    void isBoundedAndForgetsNothingThatIsOpenOrFresh() {
        IntentionPage page = new IntentionPage("", NOW);
        for (int i = 0; i < IntentionPage.MOST; i++) {
            assertThat(page.put(intention("n" + i, Intention.State.UNKNOWN, NOW), NOW))
                    .isTrue();
        }

        assertThat(page.put(intention("one more", Intention.State.CREATING, NOW), NOW))
                .isFalse();
        assertThat(page.put(intention("n3", Intention.State.CREATED, NOW), NOW)).isTrue();
        long later = NOW + IntentionPage.KEPT_ON_A_FULL_PAGE + 1;
        assertThat(page.put(intention("another", Intention.State.CREATING, later), later))
                .isTrue();
        assertThat(page.find("n3")).isEmpty();
        assertThat(page.find("n0")).isPresent();
        assertThat(page.toString().lines()).hasSize(IntentionPage.MOST);
    }

    private static Intention intention(String name, Intention.State state, long since) {
        Optional<IssueKey> key =
                state == Intention.State.CREATED ? Optional.of(new IssueKey("CX-1")) : Optional.empty();
        return new Intention(name, state, since, "CX", key);
    }
}
