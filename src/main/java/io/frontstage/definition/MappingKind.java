package io.frontstage.definition;

import static io.frontstage.definition.Key.*;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The kinds of mappings in a definition, such as a step or a pain point, each with the keys that it may have and their order. This is the
 * only model of the language: for reading, for changes, and for the help for authors.
 */
public enum MappingKind {
    MAP(
            BLUEPRINT,
            list(
                    ID,
                    NOTE,
                    URL,
                    FORMAT,
                    LANGUAGE,
                    SUMMARY,
                    SCENARIO,
                    GOAL,
                    STATE,
                    OWNER,
                    REVIEWED,
                    REVIEW_EVERY,
                    BASIS,
                    SOURCE,
                    AS_OF,
                    JARGON,
                    Key.TRACKER,
                    METRICS,
                    ANSWERS,
                    PERSONAS,
                    PATHS,
                    LANES,
                    STAGES,
                    ARROWS,
                    DISMISSED)),
    PERSONA(Key.PERSONA, list(ID, NOTE, URL, GOAL, NEEDS, QUOTE, BASIS, SOURCE, AS_OF)),
    PATH(Key.PATH, list(ID, NOTE, URL, SHARE, BASIS, SOURCE, AS_OF)),
    LANE(Key.LANE, list(NAME, KIND, BY, WITH, FOR)),
    STAGE(
            Key.STAGE,
            list(
                    ID,
                    NOTE,
                    URL,
                    OWNER,
                    FOR,
                    Key.PATH,
                    NEEDS,
                    METRICS,
                    BASIS,
                    SOURCE,
                    AS_OF,
                    STEPS,
                    PAINS,
                    DELIGHTS,
                    OPPORTUNITIES)),
    STEP(
            Key.STEP,
            list(
                    ID,
                    NOTE,
                    URL,
                    OWNER,
                    FOR,
                    Key.PATH,
                    CHANNEL,
                    POLICY,
                    EVIDENCE,
                    CUSTOMER,
                    FRONTSTAGE,
                    BACKSTAGE,
                    SUPPORT,
                    QUOTE,
                    NEEDS,
                    THINKS,
                    EXPECTS,
                    FEELS,
                    STAFF_FEELS,
                    TIME,
                    WAIT,
                    TOLERANCE,
                    COST,
                    MOMENT_OF_TRUTH,
                    FAIL_POINT,
                    METRICS,
                    BASIS,
                    SOURCE,
                    AS_OF,
                    PAINS,
                    DELIGHTS,
                    OPPORTUNITIES)),
    CARD(
            DOES,
            list(
                    ID,
                    NOTE,
                    URL,
                    BY,
                    WITH,
                    FOR,
                    Key.PATH,
                    TIME,
                    WAIT,
                    COST,
                    SPAN,
                    FAIL_POINT,
                    OWNER,
                    BASIS,
                    SOURCE,
                    AS_OF)),
    PAIN(
            Key.PAIN,
            list(
                    ID, NOTE, URL, AT, Key.LANE, FOR, SEVERITY, REACH, CAUSE, FIXED, ISSUES, OWNER, QUOTE, BASIS,
                    SOURCE, AS_OF)),
    DELIGHT(Key.DELIGHT, list(ID, NOTE, URL, AT, Key.LANE, FOR, QUOTE, BASIS, SOURCE, AS_OF)),
    OPPORTUNITY(
            Key.OPPORTUNITY,
            list(
                    ID,
                    NOTE,
                    URL,
                    AT,
                    Key.LANE,
                    FOR,
                    SOLVES,
                    IMPACT,
                    EFFORT,
                    CONFIDENCE,
                    MEASURE,
                    TARGET,
                    DUE,
                    ISSUES,
                    OWNER,
                    BASIS,
                    SOURCE,
                    AS_OF)),
    NEED(Key.NEED, list(ID, NOTE, URL, FOR, MET, MET_BY, BASIS, SOURCE, AS_OF)),
    EXPECT(Key.EXPECT, list(ID, NOTE, URL, FOR, MET, MET_BY, BASIS, SOURCE, AS_OF)),
    METRIC(VALUE, list(BASELINE, TARGET, SERIES, BETTER, KIND, PER, SCALE, Key.LANE, SOURCE, AS_OF)),
    ARROW(FROM, list(TO, KIND, LABEL)),
    TRACKER(PROJECT, list(LINK, TYPE)),
    DISMISSAL(CHECK, list(AT, REASON));

    /** Keys that later versions added to steps: if a map declares a lane with such a key, it stays a lane. */
    private static final Set<Key> LATER_OF_STEP = EnumSet.of(NEEDS, TOLERANCE, FAIL_POINT);

    /** Keys that later versions added to metrics: they can still be the names of metrics. */
    private static final Set<Key> LATER_OF_METRIC = EnumSet.of(SERIES, BETTER, KIND, PER, SCALE);

    /** The kinds of things to which a misplaced key may belong, the most likely first. */
    private static final List<MappingKind> NEAREST = List.of(
            STEP,
            CARD,
            PAIN,
            OPPORTUNITY,
            DELIGHT,
            STAGE,
            PERSONA,
            LANE,
            METRIC,
            PATH,
            EXPECT,
            NEED,
            ARROW,
            MAP,
            DISMISSAL);

    private final Key title;
    private final List<Key> order;
    private final Set<Key> keys;
    private final List<String> words;

    MappingKind(Key title, List<Key> others) {
        this.title = title;
        List<Key> ordered = new ArrayList<>(others);
        ordered.add(0, title);
        this.order = Collections.unmodifiableList(ordered);
        this.keys = EnumSet.of(title, others.toArray(Key[]::new));
        List<String> all = new ArrayList<>();
        for (Key key : keys) {
            all.add(key.word());
        }
        this.words = Collections.unmodifiableList(all);
    }

    private static List<Key> list(Key... keys) {
        return Arrays.asList(keys);
    }

    /**
     * The kind of thing under a key, alone or in a list; empty if the values of the key are not things. A step's lanes and metrics have
     * names of their own.
     */
    public static Optional<MappingKind> under(Key key) {
        return switch (key) {
            case PERSONAS -> Optional.of(MappingKind.PERSONA);
            case PATHS -> Optional.of(MappingKind.PATH);
            case LANES -> Optional.of(MappingKind.LANE);
            case STAGES -> Optional.of(MappingKind.STAGE);
            case STEPS -> Optional.of(MappingKind.STEP);
            case EVIDENCE, CUSTOMER, FRONTSTAGE, BACKSTAGE, SUPPORT -> Optional.of(CARD);
            case PAINS -> Optional.of(MappingKind.PAIN);
            case DELIGHTS -> Optional.of(MappingKind.DELIGHT);
            case OPPORTUNITIES -> Optional.of(MappingKind.OPPORTUNITY);
            case NEEDS -> Optional.of(MappingKind.NEED);
            case EXPECTS -> Optional.of(MappingKind.EXPECT);
            case ARROWS -> Optional.of(MappingKind.ARROW);
            case TRACKER -> Optional.of(MappingKind.TRACKER);
            case DISMISSED -> Optional.of(DISMISSAL);
            default -> Optional.empty();
        };
    }

    /** Whether a key is reserved, so that authors cannot use it as a name of their own, such as that of a lane in a step or of a metric. */
    public boolean reserves(Key key) {
        return has(key) && !(this == STEP ? LATER_OF_STEP : this == METRIC ? LATER_OF_METRIC : Set.of()).contains(key);
    }

    /** The other thing to which a misplaced key probably belongs; empty if no other thing has it. */
    Optional<MappingKind> holderOf(Key key) {
        return key == OTHER
                ? Optional.empty()
                : NEAREST.stream()
                        .filter(other -> other != this && other.has(key))
                        .findFirst();
    }

    /** Its name in the reference: {@code map}, {@code pain}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its title. */
    public Key title() {
        return title;
    }

    public boolean has(Key key) {
        return keys.contains(key);
    }

    /** Its keys, in the order of {@link Key}. */
    public Set<Key> keys() {
        return Collections.unmodifiableSet(keys);
    }

    /** Its keys in the order in which they are written: the title first. */
    public List<Key> order() {
        return order;
    }

    /** Its keys as written. */
    List<String> words() {
        return words;
    }
}
