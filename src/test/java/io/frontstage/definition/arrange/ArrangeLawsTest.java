package io.frontstage.definition.arrange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.definition.Key;
import io.frontstage.definition.Scalar;
import io.frontstage.source.SourceText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for changes of any map, however its text is written. */
class ArrangeLawsTest {

    private static final int DEFINITIONS = 4;
    private final Arranger arranger = new Arranger();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTextReadAgainIsTheMapPlusTheChange(boolean json) {
        Map<String, Integer> made = new TreeMap<>();
        Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);
        for (long seed = 1; seed <= DEFINITIONS; seed++) {
            SourceText text = RandomTexts.of(seed, json);
            Outline outline = Outline.in(text).orElseThrow();
            Random random = new Random(seed);
            for (int i = 0; i < 2 * Attempt.NAMES.size(); i++) {
                Optional<Attempt> found = Attempt.random(Attempt.NAMES.get(i % Attempt.NAMES.size()), outline, random);
                if (found.isEmpty()) {
                    continue;
                }
                Attempt attempt = found.get();
                Arranged arranged = arranger.arrange(text, List.of(attempt.change()));
                Supplier<String> what = () -> attempt + "\n" + string(text) + "\n----\n" + string(arranged.text());
                Arranged.Outcome outcome = arranged.outcomes().get(0);
                if (!outcome.made()) {
                    refused.merge(reason(outcome), 1, Integer::sum);
                    assertThat(arranged.changed()).isFalse();
                    continue;
                }
                made.merge(attempt.name(), 1, Integer::sum);
                Blueprint after = Outline.in(arranged.text()).orElseThrow().blueprint();
                if (arranged.changed()) {
                    assertThat(Canon.of(after))
                            .as(what)
                            .isEqualTo(Canon.of(Oracle.after(outline.blueprint(), attempt)));
                    Untouched.assertOthersStay(outline, attempt, string(arranged.text()), what);
                    assertCommentsStay(attempt, text, arranged.text(), what);
                    assertWrittenIdsStay(
                            attempt, outline, Outline.in(arranged.text()).orElseThrow(), what);
                }
            }
        }
        assertThat(made.keySet()).containsExactlyInAnyOrderElementsOf(Attempt.NAMES);
        assertThat(made.values()).allMatch(count -> count >= DEFINITIONS);
        assertThat(refused.keySet())
                .isSubsetOf(
                        Refusal.SHARED, Refusal.PER_PERSONA, Refusal.ONLY_STAGE, Refusal.SAME_ENDS, Refusal.BY_HAND);
        assertThat(refused.getOrDefault(Refusal.BY_HAND, 0)).isLessThanOrEqualTo(DEFINITIONS / 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChangeAndItsOppositeGiveTheMapBack(boolean json) {
        int back = 0;
        for (long seed = 1; seed <= DEFINITIONS; seed++) {
            SourceText text = RandomTexts.of(seed, json);
            Outline outline = Outline.in(text).orElseThrow();
            Random random = new Random(seed);
            for (int i = 0; i < 2 * Attempt.NAMES.size(); i++) {
                Optional<Attempt> found = Attempt.random(Attempt.NAMES.get(i % Attempt.NAMES.size()), outline, random);
                Optional<Function<ThingRef, Arrangement>> opposite =
                        found.flatMap(attempt -> opposite(attempt, outline));
                if (opposite.isEmpty()) {
                    continue;
                }
                Arranged there = arranger.arrange(text, List.of(found.get().change()));
                Arranged.Outcome outcome = there.outcomes().get(0);
                String key = outcome.telling().key().orElseThrow();
                if (!there.changed() || key.equals("arrange.followed")) {
                    continue;
                }
                ThingRef now = outcome.thing().orElseThrow();
                Arranged again =
                        arranger.arrange(there.text(), List.of(opposite.get().apply(now)));
                Supplier<String> what = () -> found.get() + "\n" + string(text) + "\n----\n" + string(there.text())
                        + "\n----\n" + string(again.text());
                assertThat(again.outcomes().get(0).made()).as(what).isTrue();
                assertThat(Canon.of(Outline.in(again.text()).orElseThrow().blueprint()))
                        .as(what)
                        .isEqualTo(Canon.of(outline.blueprint()));
                back++;
            }
        }
        assertThat(back).isGreaterThan(6 * DEFINITIONS);
    }

    /** What undoes a change, of the thing as it is called then; nothing for what cannot be undone by another. */
    private static Optional<Function<ThingRef, Arrangement>> opposite(Attempt attempt, Outline outline) {
        Optional<Spot> spot = attempt.thing().flatMap(outline::find);
        return switch (attempt.name()) {
            case "add" -> isNothing(attempt.target().get(), outline) ? Optional.empty() : Optional.of(Delete::new);
            case "duplicate" -> Optional.of(Delete::new);
            case "rename" -> spot.map(one -> now -> new Rename(now, one.title()));
            case "move" -> spot.filter(one -> !isNothing(attempt.target().get(), outline))
                    .map(one -> now -> new Move(now, where(one, outline)));
            case "connect" -> attempt.words().get(2).isEmpty()
                            && outline.blueprint().arrows().stream()
                                    .noneMatch(arrow -> List.of(Canon.end(arrow.from()), Canon.end(arrow.to()))
                                            .contains(attempt.words().get(0)))
                    ? Optional.of(now -> new Disconnect(
                            attempt.words().get(0), attempt.words().get(1)))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether a cell says that there is nothing: what is put there and taken out again leaves it saying nothing at all. */
    private static boolean isNothing(Target target, Outline outline) {
        return target.lane().isPresent()
                && outline.blueprint().steps().stream()
                        .filter(step -> step.id()
                                .value()
                                .equals(target.into().orElseThrow().id()))
                        .flatMap(step -> step.cells().stream())
                        .anyMatch(
                                cell -> cell.lane().value().equals(target.lane().get())
                                        && cell.cards().isEmpty());
    }

    private static Target where(Spot spot, Outline outline) {
        Slot slot = spot.slot();
        Optional<ThingRef> owner = outline.at(slot.owner()).map(Spot::ref);
        return new Target(owner, lane(spot, outline), slot.place());
    }

    private static Optional<String> lane(Spot spot, Outline outline) {
        return switch (spot.ref().kind()) {
            case STAGE, STEP -> Optional.empty();
            case CARD -> Optional.of(spot.slot().word());
            case PAIN, DELIGHT, OPPORTUNITY -> Optional.of(spot.mapping(outline.text())
                    .flatMap(mapping -> mapping.get(Key.LANE))
                    .map(lane -> ((Scalar) lane).text())
                    .orElse("customer"));
        };
    }

    private static void assertCommentsStay(
            Attempt attempt, SourceText before, SourceText after, Supplier<String> what) {
        Map<String, Integer> old = Untouched.comments(string(before));
        Map<String, Integer> now = Untouched.comments(string(after));
        if (attempt.name().equals("duplicate")) {
            assertThat(now.keySet()).as(what).isEqualTo(old.keySet());
            old.forEach(
                    (comment, count) -> assertThat(now.get(comment)).as(what).isGreaterThanOrEqualTo(count));
        } else if (!List.of("delete", "disconnect").contains(attempt.name())) {
            assertThat(now).as(what).isEqualTo(old);
        }
    }

    private static void assertWrittenIdsStay(Attempt attempt, Outline before, Outline after, Supplier<String> what) {
        for (Spot spot : before.spots()) {
            if (spot.hasId() && !attempt.name().equals("delete")) {
                Optional<Spot> now = after.find(spot.ref());
                boolean same = now.isPresent()
                        && (attempt.name().equals("rename") || now.get().title().equals(spot.title()));
                if (!same) {
                    throw new AssertionError(spot.ref() + " " + what.get());
                }
            }
        }
    }

    private static Refusal reason(Arranged.Outcome outcome) {
        String key = outcome.telling().key().orElseThrow();
        for (Refusal reason : Refusal.values()) {
            if (key.equals("arrange.not." + reason.id())) {
                return reason;
            }
        }
        throw new AssertionError(key);
    }

    private static String string(SourceText text) {
        return new String(text.bytes(), UTF_8);
    }
}
