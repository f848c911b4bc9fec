package io.frontstage.definition.change;

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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws for changes of any map, in whatever style its text is written. */
@Tag("slow")
class ChangeLawsTest {

    private static final int DEFINITIONS = Integer.getInteger("laws.definitions", 4);

    /** A comment on a line of its own. */
    private static final String ABOVE = "# more";

    private final MapEditor editor = new MapEditor();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTextReadAgainIsTheMapPlusTheChange(boolean json) {
        Map<String, Integer> made = new TreeMap<>();
        Map<RefusalReason, Integer> refused = new EnumMap<>(RefusalReason.class);
        for (long seed = 1; seed <= DEFINITIONS; seed++) {
            SourceText text = RandomDefinitions.of(seed, json);
            LocatedMap map = LocatedMap.in(text).orElseThrow();
            Random random = new Random(seed);
            for (int i = 0; i < 2 * RandomChange.NAMES.size(); i++) {
                Optional<RandomChange> found =
                        RandomChange.random(RandomChange.NAMES.get(i % RandomChange.NAMES.size()), map, random);
                if (found.isEmpty()) {
                    continue;
                }
                RandomChange attempt = found.get();
                ChangeResult arranged = editor.apply(text, List.of(attempt.change()));
                Supplier<String> what = () -> attempt + "\n" + string(text) + "\n----\n" + string(arranged.text());
                ChangeResult.Outcome outcome = arranged.outcomes().get(0);
                if (!outcome.made()) {
                    refused.merge(reason(outcome), 1, Integer::sum);
                    assertThat(arranged.changed()).isFalse();
                    continue;
                }
                made.merge(attempt.name(), 1, Integer::sum);
                Blueprint after = LocatedMap.in(arranged.text()).orElseThrow().blueprint();
                if (arranged.changed()) {
                    assertThat(Canon.of(after)).as(what).isEqualTo(Canon.of(Oracle.after(map.blueprint(), attempt)));
                    Untouched.assertOthersStay(map, attempt, string(arranged.text()), what);
                    assertCommentsStay(attempt, text, arranged.text(), what);
                    assertWrittenIdsStay(
                            attempt, map, LocatedMap.in(arranged.text()).orElseThrow(), what);
                }
            }
        }
        assertThat(made.keySet()).containsExactlyInAnyOrderElementsOf(RandomChange.NAMES);
        assertThat(made.values()).allMatch(count -> count >= DEFINITIONS);
        assertThat(refused.keySet())
                .isSubsetOf(
                        RefusalReason.SHARED,
                        RefusalReason.PER_PERSONA,
                        RefusalReason.ONLY_STAGE,
                        RefusalReason.SAME_ENDS,
                        RefusalReason.BY_HAND);
        assertThat(refused.getOrDefault(RefusalReason.BY_HAND, 0)).isLessThanOrEqualTo(DEFINITIONS / 2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChangeAndItsOppositeGiveTheMapBack(boolean json) {
        int back = 0;
        for (long seed = 1; seed <= DEFINITIONS; seed++) {
            SourceText text = RandomDefinitions.of(seed, json);
            LocatedMap map = LocatedMap.in(text).orElseThrow();
            Random random = new Random(seed);
            for (int i = 0; i < 2 * RandomChange.NAMES.size(); i++) {
                Optional<RandomChange> found =
                        RandomChange.random(RandomChange.NAMES.get(i % RandomChange.NAMES.size()), map, random);
                Optional<Function<ElementRef, MapChange>> opposite = found.flatMap(attempt -> opposite(attempt, map));
                if (opposite.isEmpty()) {
                    continue;
                }
                ChangeResult there = editor.apply(text, List.of(found.get().change()));
                ChangeResult.Outcome outcome = there.outcomes().get(0);
                String key = outcome.message().key().orElseThrow();
                if (!there.changed() || key.equals("arrange.followed")) {
                    continue;
                }
                ElementRef now = outcome.element().orElseThrow();
                ChangeResult again =
                        editor.apply(there.text(), List.of(opposite.get().apply(now)));
                Supplier<String> what = () -> found.get() + "\n" + string(text) + "\n----\n" + string(there.text())
                        + "\n----\n" + string(again.text());
                assertThat(again.outcomes().get(0).made()).as(what).isTrue();
                assertThat(Canon.of(LocatedMap.in(again.text()).orElseThrow().blueprint()))
                        .as(what)
                        .isEqualTo(Canon.of(map.blueprint()));
                back++;
            }
        }
        assertThat(back).isGreaterThan(6 * DEFINITIONS);
    }

    /**
     * The change that undoes another one, for the element under its new name; empty if no single change can undo it.
     */
    private static Optional<Function<ElementRef, MapChange>> opposite(RandomChange attempt, LocatedMap map) {
        Optional<LocatedElement> element = attempt.thing().flatMap(map::find);
        return switch (attempt.name()) {
            case "add" -> isNothing(attempt.target().get(), map) ? Optional.empty() : Optional.of(Delete::new);
            case "duplicate" -> Optional.of(Delete::new);
            case "rename" -> element.map(one -> now -> new Rename(now, one.title()));
            case "move" -> element.filter(one -> !isNothing(attempt.target().get(), map))
                    .map(one -> now -> new Move(now, where(one, map)));
            case "connect" -> attempt.words().get(2).isEmpty()
                            && map.blueprint().arrows().stream()
                                    .noneMatch(arrow -> List.of(Canon.end(arrow.from()), Canon.end(arrow.to()))
                                            .contains(attempt.words().get(0)))
                    ? Optional.of(now -> new Disconnect(
                            attempt.words().get(0), attempt.words().get(1)))
                    : Optional.empty();
            default -> Optional.empty();
        };
    }

    /**
     * Whether a cell states that it is empty: inserting an element there and removing it again loses that statement.
     */
    private static boolean isNothing(Target target, LocatedMap map) {
        return target.lane().isPresent()
                && map.blueprint().steps().stream()
                        .filter(step -> step.id()
                                .value()
                                .equals(target.into().orElseThrow().id()))
                        .flatMap(step -> step.cells().stream())
                        .anyMatch(
                                cell -> cell.lane().value().equals(target.lane().get())
                                        && cell.cards().isEmpty());
    }

    private static Target where(LocatedElement element, LocatedMap map) {
        Slot slot = element.slot();
        Optional<ElementRef> owner = map.at(slot.owner()).map(LocatedElement::ref);
        return new Target(owner, lane(element, map), slot.place());
    }

    private static Optional<String> lane(LocatedElement element, LocatedMap map) {
        return switch (element.ref().kind()) {
            case STAGE, STEP, NEED, EXPECT, PERSONA, LANE, MAP -> Optional.empty();
            case CARD -> Optional.of(element.slot().word());
            case PAIN, DELIGHT, OPPORTUNITY -> Optional.of(element.mapping(map.text())
                    .flatMap(mapping -> mapping.get(Key.LANE))
                    .map(lane -> ((Scalar) lane).text())
                    .orElse("customer"));
        };
    }

    private static void assertCommentsStay(
            RandomChange attempt, SourceText before, SourceText after, Supplier<String> what) {
        Map<String, Integer> old = Untouched.comments(string(before));
        Map<String, Integer> now = Untouched.comments(string(after));
        if (attempt.name().equals("duplicate")) {
            assertThat(now.keySet()).as(what).isEqualTo(old.keySet());
            old.forEach(
                    (comment, count) -> assertThat(now.get(comment)).as(what).isGreaterThanOrEqualTo(count));
        } else if (List.of("set", "move").contains(attempt.name())) {
            // a removed key, including an item's lane, takes the comment directly above it along
            int above = old.getOrDefault(ABOVE, 0) - now.getOrDefault(ABOVE, 0);
            assertThat(above).as(what).isBetween(0, 1);
            old.remove(ABOVE);
            now.remove(ABOVE);
            assertThat(now).as(what).isEqualTo(old);
        } else if (!List.of("delete", "disconnect").contains(attempt.name())) {
            assertThat(now).as(what).isEqualTo(old);
        }
    }

    private static void assertWrittenIdsStay(
            RandomChange attempt, LocatedMap before, LocatedMap after, Supplier<String> what) {
        for (LocatedElement element : before.elements()) {
            if (element.hasId() && !attempt.name().equals("delete")) {
                Optional<LocatedElement> now = after.find(element.ref());
                boolean same = now.isPresent()
                        && (attempt.name().equals("rename") || now.get().title().equals(element.title()));
                if (!same) {
                    throw new AssertionError(element.ref() + " " + what.get());
                }
            }
        }
    }

    private static RefusalReason reason(ChangeResult.Outcome outcome) {
        String key = outcome.message().key().orElseThrow();
        for (RefusalReason reason : RefusalReason.values()) {
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
