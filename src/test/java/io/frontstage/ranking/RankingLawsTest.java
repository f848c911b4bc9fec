package io.frontstage.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.Rounds;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.RandomBlueprint;
import io.frontstage.ranking.RandomOpportunities.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws for the ranking of every map. */
@Tag("slow")
class RankingLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, Rounds.of(60, 2_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofTwoThatDifferInOneFigureTheBetterIsBefore(long seed) {
        Random random = new Random(seed);
        RandomOpportunities map = RandomOpportunities.of(seed);
        int index = random.nextInt(map.opportunities().size());
        for (UnaryOperator<Written> better : better(map.opportunities().get(index))) {
            boolean isBefore = random.nextBoolean();
            Ranking ranking = Ranking.of(map.twin(index, isBefore, better).blueprint());
            ElementId good = new ElementId("o" + (isBefore ? index : index + 1));
            ElementId plain = new ElementId("o" + (isBefore ? index + 1 : index));

            assertThat(place(ranking, good)).isLessThan(place(ranking, plain));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onePainMoreNeverLowersTheScore(long seed) {
        RandomOpportunities map = RandomOpportunities.of(seed);
        for (int i = 0; i < map.opportunities().size(); i++) {
            for (int pain = 0; pain < map.pains(); pain++) {
                Written written = map.opportunities().get(i);
                if (written.namesPains() && !written.solves().contains(pain)) {
                    int added = pain;
                    Blueprint more = map.with(i, one -> one.solving(added)).blueprint();

                    assertThat(score(Ranking.of(more), i))
                            .isGreaterThanOrEqualTo(score(Ranking.of(map.blueprint()), i));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterFigureLowersNotItsPlaceAndMovesNoOthersAgainstEachOther(long seed) {
        RandomOpportunities map = RandomOpportunities.of(seed);
        Assumptions held = Assumptions.of(map.blueprint());
        Ranking before = Ranking.of(map.blueprint(), held);
        for (int i = 0; i < map.opportunities().size(); i++) {
            ElementId own = new ElementId("o" + i);
            for (UnaryOperator<Written> better : better(map.opportunities().get(i))) {
                Ranking after = Ranking.of(map.with(i, better).blueprint(), held);

                assertThat(place(after, own)).isLessThanOrEqualTo(place(before, own));
                assertThat(order(after, own)).isEqualTo(order(before, own));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void thePlaceLiesWithinItsRange(long seed) {
        for (Blueprint map : List.of(RandomOpportunities.of(seed).blueprint(), RandomBlueprint.rich(seed))) {
            assertThat(Ranking.of(map).places(id -> id.value().hashCode() % 5 == 0))
                    .allSatisfy(ranked -> {
                        assertThat(ranked.place()).isBetween(ranked.first(), ranked.last());
                        assertThat(ranked.scored().unknown().isEmpty() && ranked.isUncertain())
                                .isFalse();
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void equalScoresHaveOnePlaceAndAreListedByHurtThenAsInTheFile(long seed) {
        List<RankedOpportunity> places =
                Ranking.of(RandomOpportunities.of(seed).blueprint()).places(id -> false);
        for (int i = 1; i < places.size(); i++) {
            RankedOpportunity above = places.get(i - 1);
            RankedOpportunity below = places.get(i);
            boolean isTie = Math.abs(above.scored().score() - below.scored().score()) < 1e-9;

            assertThat(below.place()).isEqualTo(isTie ? above.place() : i + 1);
            assertThat(isTie && above.scored().hurt() < below.scored().hurt() - 1e-9)
                    .isFalse();
        }
    }

    /** All single figures that can be improved. */
    private static List<UnaryOperator<Written>> better(Written written) {
        List<UnaryOperator<Written>> all = new ArrayList<>();
        if (written.impact() > 0) {
            IntStream.rangeClosed(written.impact() + 1, 5).forEach(impact -> all.add(one -> one.impact(impact)));
        }
        IntStream.range(1, written.effort()).forEach(effort -> all.add(one -> one.effort(effort)));
        if (!written.confidence().equals("high")) {
            all.add(one -> one.confidence("high"));
        }
        if (written.confidence().equals("low")) {
            all.add(one -> one.confidence("medium"));
        }
        return all;
    }

    private static int place(Ranking ranking, ElementId id) {
        return ranking.places(none -> false).stream()
                .filter(ranked -> ranked.scored().opportunity().id().equals(id))
                .findFirst()
                .orElseThrow()
                .place();
    }

    private static List<String> order(Ranking ranking, ElementId without) {
        return ranking.places(without::equals).stream()
                .map(ranked ->
                        ranked.place() + " " + ranked.scored().opportunity().id())
                .toList();
    }

    private static double score(Ranking ranking, int index) {
        Map<String, Double> scores = new HashMap<>();
        ranking.opportunities()
                .forEach(scored -> scores.put(scored.opportunity().id().value(), scored.score()));
        return Optional.ofNullable(scores.get("o" + index)).orElseThrow();
    }
}
