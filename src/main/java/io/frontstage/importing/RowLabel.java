package io.frontstage.importing;

import io.frontstage.definition.WordTable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The meanings of rows and columns of a sheet, each with a key of the language. Their names are in {@code headings.properties}.
 */
enum RowLabel {
    BLUEPRINT("blueprint"),
    PERSONA("personas"),
    SCENARIO("scenario"),
    GOAL("goal"),
    STAGE("stages"),
    STEP("steps"),
    EVIDENCE("evidence"),
    CUSTOMER("customer"),
    FRONTSTAGE("frontstage"),
    BACKSTAGE("backstage"),
    SUPPORT("support"),
    CHANNEL("channel"),
    THINKS("thinks"),
    EXPECTS("expects"),
    NEEDS("needs"),
    FEELS("feels"),
    STAFF_FEELS("staff-feels"),
    QUOTE("quote"),
    TIME("time"),
    WAIT("wait"),
    COST("cost"),
    POLICY("policy"),
    MOMENT_OF_TRUTH("moment-of-truth"),
    PAIN("pains"),
    DELIGHT("delights"),
    OPPORTUNITY("opportunities"),
    NOTE("note"),
    OWNER("owner"),
    METRIC("metrics"),
    /** The numbers of the steps, which every map has anyway. */
    NUMBER(""),
    /** A separation line, which every map draws anyway. */
    LINE(""),
    LANE(""),
    TEXT(""),
    ID("id"),
    BY("by"),
    WITH("with"),
    SEVERITY("severity"),
    FIXED("fixed"),
    ISSUES("issues"),
    SOLVES("solves"),
    IMPACT("impact"),
    EFFORT("effort"),
    MEASURE("measure"),
    TARGET("target"),
    DUE("due"),
    SPAN("span"),
    URL("url"),
    BASIS("basis"),
    SOURCE("source"),
    AS_OF("as-of"),
    FOR("for");

    /** Maximum length of a heading, including what surrounds its name. */
    private static final int MAX_LENGTH = 200;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[:*°_/&+,?\s–—-]+");

    /** Words that show that a heading is about figures or about the organisation's goals. */
    private static final Set<String> FIGURES = Set.of(
            "kpi",
            "kpis",
            "okr",
            "okrs",
            "metric",
            "metrics",
            "objective",
            "objectives",
            "kennzahl",
            "kennzahlen",
            "metriken",
            "indicateur",
            "indicateurs",
            "métriques",
            "indicador",
            "indicadores",
            "métricas");

    /** What separates the kind of a lane from its own name: {@code Frontstage - employee}. */
    private static final Pattern APART = Pattern.compile("\\S(?: [–—-]|:) \\S");

    /** The resource with the names. */
    static final String NAMES = "/io/frontstage/importing/headings.properties";

    private static final Map<String, RowLabel> BY_NAME = new HashMap<>();

    /** Names of rows that may contain the customer's actions. */
    private static final Set<String> JOURNEYS = new HashSet<>();

    /** Words before or after a name that do not change its meaning. */
    private static final Set<String> AROUND = new HashSet<>();

    /** Labels whose names may be surrounded by such words. With others, titles of steps would be taken for headings: Customer support. */
    private static final Set<RowLabel> NAMED_WITHIN = EnumSet.of(
            FRONTSTAGE, BACKSTAGE, CHANNEL, THINKS, EXPECTS, NEEDS, FEELS, QUOTE, PAIN, DELIGHT, OPPORTUNITY, OWNER);

    /** Maximum number of words of a lane's name at the beginning of a heading. */
    private static final int MAX_WORDS = 3;

    static {
        Map<String, List<String>> names = WordTable.read(NAMES);
        AROUND.addAll(names.getOrDefault("AROUND", List.of()));
        JOURNEYS.addAll(names.getOrDefault("JOURNEY", List.of()));
        for (RowLabel rowLabel : values()) {
            names.getOrDefault(rowLabel.name(), List.of()).forEach(name -> BY_NAME.putIfAbsent(name, rowLabel));
        }
        for (RowLabel rowLabel : values()) {
            BY_NAME.putIfAbsent(rowLabel.key.replace('-', ' '), rowLabel);
        }
    }

    private final String key;

    RowLabel(String key) {
        this.key = key;
    }

    /** The key of the language; empty if it has none. */
    String key() {
        return key;
    }

    /**
     * The label of a heading, ignoring case, a colon, words in brackets after it, and surrounding words that do not change its meaning;
     * empty if it is unknown.
     */
    static Optional<RowLabel> of(String heading) {
        if (heading.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return named(heading)
                .or(() -> VisibleActions.lane(heading))
                .or(() -> named(withoutBrackets(heading)))
                .or(() -> figures(heading))
                .or(() -> within(heading))
                .or(() -> VisibleActions.laneOfStaff(heading));
    }

    /** {@code Customer quotes}, {@code Emotion score}, {@code Kundenzitate}: a name surrounded by words that do not change its meaning. */
    private static Optional<RowLabel> within(String heading) {
        if (APART.matcher(heading).find()) {
            return Optional.empty();
        }
        List<String> all = Arrays.stream(normal(heading).split(" "))
                .map(RowLabel::withoutFront)
                .toList();
        List<String> rest = all.stream().filter(word -> !AROUND.contains(word)).toList();
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(BY_NAME.get(String.join(" ", rest)))
                        .or(() -> sameOfEach(rest))
                        .filter(NAMED_WITHIN::contains);
    }

    /** {@code Pains & frustrations}: several names with the same meaning. */
    private static Optional<RowLabel> sameOfEach(List<String> words) {
        Optional<RowLabel> first = Optional.ofNullable(BY_NAME.get(words.get(0)));
        boolean same = words.stream()
                .allMatch(word -> Optional.ofNullable(BY_NAME.get(word)).equals(first));
        return same ? first : Optional.empty();
    }

    /** The rest of a compound word after a part that does not change its meaning. */
    private static String withoutFront(String word) {
        return AROUND.stream()
                .filter(front -> word.startsWith(front) && word.length() > front.length())
                .filter(front -> BY_NAME.containsKey(word.substring(front.length())))
                .findFirst()
                .map(front -> word.substring(front.length()))
                .orElse(word);
    }

    /** The lane that a heading begins with, as in {@code Frontstage - technology}. */
    static Optional<RowLabel> laneBefore(String heading) {
        String[] words = normal(heading).split(" ");
        for (int count = Math.min(MAX_WORDS, words.length - 1); count > 0; count--) {
            Optional<RowLabel> lane = Optional.ofNullable(BY_NAME.get(String.join(" ", Arrays.copyOf(words, count))))
                    .filter(RowLabel::isLane);
            if (lane.isPresent()) {
                return lane;
            }
        }
        return Optional.empty();
    }

    /** The lane that follows one of the three lines. */
    static RowLabel laneBelow(String line) {
        String name = normal(line);
        if (name.contains("intern")) {
            return SUPPORT;
        }
        return name.contains("visib") || name.contains("sichtbar") ? BACKSTAGE : FRONTSTAGE;
    }

    /** {@code Success metrics}, {@code Goals of the business}: a heading about figures, never a lane. */
    private static Optional<RowLabel> figures(String heading) {
        List<String> words = List.of(normal(heading).split(" "));
        boolean ofBusiness = words.contains("business") && (words.contains("goals") || words.contains("goal"));
        return ofBusiness || words.stream().anyMatch(FIGURES::contains) ? Optional.of(METRIC) : Optional.empty();
    }

    /** Whether a heading names the journey or the experience of the customer. */
    static boolean isJourney(String heading) {
        return JOURNEYS.contains(normal(heading)) || JOURNEYS.contains(normal(withoutBrackets(heading)));
    }

    /** Whether a known heading says more than our name for it, as in {@code Frontstage (staff)}. */
    static boolean hasMore(String heading) {
        return named(heading).isEmpty();
    }

    private static String withoutBrackets(String heading) {
        int open = heading.endsWith(")") ? heading.indexOf('(') : -1;
        return open > 0 ? heading.substring(0, open) : "";
    }

    private static Optional<RowLabel> named(String heading) {
        String name = normal(heading);
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(BY_NAME.get(name));
    }

    /** A heading in lower case, with single blanks between its words. */
    static String normal(String heading) {
        return BETWEEN_WORDS
                .matcher(heading.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceAll(" ")
                .strip();
    }

    /** The label of a key of the language; empty if there is none. */
    static Optional<RowLabel> ofKey(String key) {
        return Arrays.stream(values())
                .filter(label -> !key.isEmpty() && label.key.equals(key))
                .findFirst();
    }

    /** How telling a heading is about the form of its sheet: lanes, stages, steps and pain points count more than other names. */
    int weight() {
        return switch (this) {
            case BLUEPRINT, PERSONA, SCENARIO, GOAL, LINE, NUMBER -> 0;
            default -> isLane() || isItem() || this == STAGE || this == STEP ? 2 : 1;
        };
    }

    /** Whether it names one of the five lanes that every map has. */
    boolean isLane() {
        return compareTo(EVIDENCE) >= 0 && compareTo(SUPPORT) <= 0;
    }

    /** Whether it names pains, delights or opportunities. */
    boolean isItem() {
        return this == PAIN || this == DELIGHT || this == OPPORTUNITY;
    }

    /** The key of the title of its entries: {@code does}, {@code pain}. */
    String titleKey() {
        return isItem() ? name().toLowerCase(Locale.ROOT) : "does";
    }

    /** Whether its cells are texts of a step. */
    boolean isOfStep() {
        return switch (this) {
            case CHANNEL,
                    THINKS,
                    EXPECTS,
                    NEEDS,
                    FEELS,
                    STAFF_FEELS,
                    QUOTE,
                    TIME,
                    WAIT,
                    COST,
                    POLICY,
                    MOMENT_OF_TRUTH,
                    NOTE,
                    OWNER -> true;
            default -> false;
        };
    }
}
