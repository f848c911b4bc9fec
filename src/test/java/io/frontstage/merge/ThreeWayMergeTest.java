package io.frontstage.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {

    private static final String BASE =
            """
            # the shop
            blueprint: Coffee
            stages:
              - stage: Order
                steps:
                  - step: Pays   # by card
                    frontstage: Shows the time
                    pains:
                      - The card is declined
                      - Nobody answers
            """;

    private final ThreeWayMerge merge = new ThreeWayMerge();

    @Test
    void changesOfDifferentItemsStandInOneTextWithItsComments() {
        String mine = BASE.replace("The card is declined", "The card is often declined");
        String theirs = BASE.replace("blueprint: Coffee", "blueprint: Tea");

        assertThat(merge.of(BASE, mine, theirs)).isEqualTo(new Merged.Whole(mine.replace("Coffee", "Tea")));
    }

    @Test
    void neighbouringLinesAreDifferentItems() {
        String mine = BASE.replace("The card is declined", "The card is often declined");
        String theirs = BASE.replace("Nobody answers", "Nobody ever answers");

        assertThat(merge.of(BASE, mine, theirs))
                .isEqualTo(new Merged.Whole(mine.replace("Nobody answers", "Nobody ever answers")));
    }

    @Test
    void whatBothAddAtOnePlaceIsThereTwice() {
        String mine = BASE + "          - Mine\n";
        String theirs = BASE + "          - Theirs\n";

        assertThat(merge.of(BASE, mine, theirs)).isEqualTo(new Merged.Whole(mine + "          - Theirs\n"));
    }

    @Test
    void whatBothWriteAlikeIsThereOnce() {
        String both = BASE + "          - The same\n";

        assertThat(merge.of(BASE, both, both)).isEqualTo(new Merged.Whole(both));
        assertThat(merge.of(BASE, BASE, both)).isEqualTo(new Merged.Whole(both));
        assertThat(merge.of(BASE, both, BASE)).isEqualTo(new Merged.Whole(both));
    }

    @Test
    void whatBothChangeIsToBeChosen() {
        String mine = BASE.replace("Nobody answers", "Nobody ever answers").replace("Coffee", "Tea");
        String theirs = BASE.replace("Nobody answers", "No one answers");

        List<MergeChunk> pieces = ((Merged.Open) merge.of(BASE, mine, theirs)).pieces();

        assertThat(pieces).hasSize(2);
        assertThat(((MergeChunk.Agreed) pieces.get(0)).text()).contains("blueprint: Tea", "# by card");
        assertThat(pieces.get(1))
                .isEqualTo(new MergeChunk.Choice(
                        "          - Nobody answers\n",
                        "          - Nobody ever answers\n",
                        "          - No one answers\n"));
    }

    @Test
    void whatOneDeletesAndTheOtherChangesIsToBeChosen() {
        String mine = BASE.replace("          - Nobody answers\n", "");
        String theirs = BASE.replace("Nobody answers", "No one answers");

        List<MergeChunk> pieces = ((Merged.Open) merge.of(BASE, mine, theirs)).pieces();

        assertThat(pieces)
                .last()
                .isEqualTo(new MergeChunk.Choice("          - Nobody answers\n", "", "          - No one answers\n"));
    }

    /** The lines could be merged, but the map would have the same key twice and lose one. */
    @Test
    void linesThatFitAndLoseSomethingAreToBeChosen() {
        String mine = BASE + "        owner: Ada\n";
        String theirs = BASE + "        owner: Bob\n";

        List<MergeChunk> pieces = ((Merged.Open) merge.of(BASE, mine, theirs)).pieces();

        assertThat(pieces).last().isEqualTo(new MergeChunk.Choice("", "        owner: Ada\n", "        owner: Bob\n"));
    }

    @Test
    void aTextThatCannotBeReadIsMergedWithNothing() {
        String broken = BASE.replace("Coffee", "Coffee: hot");
        String theirs = BASE.replace("Nobody answers", "No one answers");

        assertThat(merge.of(BASE, broken, theirs)).isInstanceOf(Merged.Open.class);
        assertThat(merge.of(BASE, broken, BASE)).isEqualTo(new Merged.Whole(broken));
    }
}
