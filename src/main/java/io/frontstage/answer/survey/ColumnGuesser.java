package io.frontstage.answer.survey;

import io.frontstage.answer.AnswerTargets;
import io.frontstage.answer.MeasureTarget;
import io.frontstage.answer.survey.ColumnUse.Kind;
import io.frontstage.answer.survey.SurveyColumn.Ground;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Guesses what the columns of a survey contain, from their headings first, then from their values. Columns that are or may be personal are
 * left out, and so are those without any evidence. People see the guesses and can correct them.
 */
final class ColumnGuesser {

    private static final double MIN_SHARE = 0.8;
    private static final double HALF = 0.5;
    private static final Pattern SCALE = Pattern.compile("([0-9]{1,3})\\s*(?:-|–|to|bis)\\s*([0-9]{1,3})");

    private final SurveyTable table;
    private final AnswerTargets targets;
    private final PlaceNames places;
    private final Predicate<String> isPersona;
    private final Map<Integer, ColumnUse> chosen;
    private final Map<Integer, SurveyColumn> columns = new LinkedHashMap<>();
    private final List<ColumnSample> samples = new ArrayList<>();

    private ColumnGuesser(
            SurveyTable table,
            AnswerTargets targets,
            PlaceNames places,
            Predicate<String> isPersona,
            Map<Integer, ColumnUse> chosen) {
        this.table = table;
        this.targets = targets;
        this.places = places;
        this.isPersona = isPersona;
        this.chosen = chosen;
        for (int i = 0; i < table.headings().size(); i++) {
            samples.add(new ColumnSample(table, i));
        }
    }

    /** The columns in their order, each with its chosen or guessed use. */
    static List<SurveyColumn> columns(
            SurveyTable table,
            AnswerTargets targets,
            PlaceNames places,
            Predicate<String> isPersona,
            Map<Integer, ColumnUse> chosen) {
        return new ColumnGuesser(table, targets, places, isPersona, chosen).all();
    }

    private List<SurveyColumn> all() {
        chosen.forEach((column, use) -> {
            if (column < samples.size()) {
                take(column, use, Ground.CHOSEN);
            }
        });
        day();
        one(Kind.STEP, sample -> sample.differentAre(HALF, places::knows));
        one(Kind.METRIC, sample -> sample.differentAre(HALF, this::isMetric));
        one(Kind.PERSONA, sample -> sample.differentAre(HALF, isPersona));
        for (int i = 0; i < samples.size(); i++) {
            if (isOpen(i)) {
                leaveOutOrScore(i);
            }
        }
        List<SurveyColumn> inOrder = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            inOrder.add(columns.get(i));
        }
        return inOrder;
    }

    private void leaveOutOrScore(int column) {
        String heading = table.headings().get(column);
        ColumnSample sample = samples.get(column);
        Optional<ColumnUse> score = score(column);
        if (score.isPresent()) {
            take(column, score.get(), Ground.HEADING);
        } else if (HeadingWords.isPersonal(heading) || sample.isPersonal()) {
            take(column, ColumnUse.LEAVE_OUT, Ground.PERSONAL);
        } else if (HeadingWords.isCalled(Kind.COMMENT, heading) || sample.isFreeText()) {
            take(column, ColumnUse.LEAVE_OUT, Ground.FREE_TEXT);
        } else {
            take(column, ColumnUse.LEAVE_OUT, Ground.UNKNOWN);
        }
    }

    /** Chooses the day column: when an answer was submitted, not when it was started. */
    private void day() {
        if (has(Kind.DAY)) {
            return;
        }
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            if (isOpen(i)
                    && samples.get(i)
                            .are(HALF, value -> !WrittenDay.readings(value).isEmpty())) {
                days.add(i);
            }
        }
        Optional<Integer> called = days.stream()
                .filter(i -> HeadingWords.isCalled(Kind.DAY, table.headings().get(i)))
                .findFirst();
        Optional<Integer> sent = days.stream()
                .filter(i -> !HeadingWords.isBeginning(table.headings().get(i)))
                .findFirst();
        called.or(() -> sent)
                .or(() -> days.stream().findFirst())
                .ifPresent(i -> take(i, ColumnUse.of(Kind.DAY), called.isPresent() ? Ground.HEADING : Ground.VALUES));
    }

    /** Chooses the column of a kind: the first whose heading matches, else the first whose values match. */
    private void one(Kind kind, Predicate<ColumnSample> byValues) {
        if (has(kind)) {
            return;
        }
        for (int i = 0; i < samples.size(); i++) {
            if (isOpen(i) && HeadingWords.isCalled(kind, table.headings().get(i)) && !isNumbers(i)) {
                take(i, ColumnUse.of(kind), Ground.HEADING);
                return;
            }
        }
        for (int i = 0; i < samples.size(); i++) {
            if (isOpen(i) && byValues.test(samples.get(i))) {
                take(i, ColumnUse.of(kind), Ground.VALUES);
                return;
            }
        }
    }

    private boolean isNumbers(int column) {
        return samples.get(column).are(MIN_SHARE, value -> value.matches("[+-]?[0-9]+(?:[.,][0-9]+)?"));
    }

    /**
     * The use of a column as a score: if there is a metric column, of the metric that each row names; else of the metric that the heading
     * names, or of the only metric whose scale the values fit. Empty if it is no score.
     */
    private Optional<ColumnUse> score(int column) {
        ColumnSample sample = samples.get(column);
        String heading = table.headings().get(column);
        if (sample.isEmpty()) {
            return Optional.empty();
        }
        if (has(Kind.METRIC)) {
            boolean taken =
                    columns.values().stream().anyMatch(other -> other.use().kind() == Kind.SCORE);
            boolean is = HeadingWords.isCalled(Kind.SCORE, heading)
                    || isNumbers(column) && !HeadingWords.isPersonal(heading);
            return is && !taken ? Optional.of(ColumnUse.of(Kind.SCORE)) : Optional.empty();
        }
        List<MeasureTarget> named = all(target -> mentions(heading, target.name()) && isFitting(sample, HALF, target));
        if (!named.isEmpty()) {
            return use(named, heading);
        }
        boolean asks = HeadingWords.isCalled(Kind.SCORE, heading)
                || heading.contains("?")
                || scale(heading).isPresent();
        List<MeasureTarget> metrics = targets.metrics().stream()
                .filter(target -> isFitting(sample, MIN_SHARE, target))
                .filter(target -> scale(heading).isEmpty()
                        || scale(heading).equals(target.scale().map(Object::toString)))
                .toList();
        return asks ? use(metrics, heading) : Optional.empty();
    }

    private static boolean isFitting(ColumnSample sample, double share, MeasureTarget target) {
        return sample.are(share, value -> ScoreText.read(value, target).isPresent());
    }

    /**
     * The use for targets with the same name: at the place that the heading names, at the only place there is, or at the place that each
     * row names.
     */
    private Optional<ColumnUse> use(List<MeasureTarget> found, String heading) {
        Optional<String> name = found.stream().map(MeasureTarget::name).findFirst();
        boolean several = found.stream()
                        .map(target -> PlaceNames.key(target.name()))
                        .distinct()
                        .count()
                != 1;
        if (several) {
            return Optional.empty();
        }
        List<MeasureTarget> here = found.stream()
                .filter(target -> mentions(heading, target.place().title()))
                .toList();
        if (here.size() == 1) {
            return Optional.of(at(here.get(0)));
        }
        if (has(Kind.STEP)) {
            return Optional.of(ColumnUse.score(name.get(), Optional.empty()));
        }
        return found.size() == 1 ? Optional.of(at(found.get(0))) : Optional.empty();
    }

    private static ColumnUse at(MeasureTarget target) {
        boolean map = target.place().kind() == io.frontstage.answer.MeasurePlace.Kind.MAP;
        return ColumnUse.score(
                target.name(), Optional.of(map ? "" : target.place().id()));
    }

    private List<MeasureTarget> all(Predicate<MeasureTarget> so) {
        List<MeasureTarget> all = new ArrayList<>(targets.metrics());
        all.addAll(targets.feelings());
        return all.stream().filter(so).toList();
    }

    /** The scale in a heading, such as {@code 1-5}. */
    private static Optional<String> scale(String heading) {
        return SCALE.matcher(heading)
                .results()
                .map(found -> found.group(1) + "-" + found.group(2))
                .findFirst();
    }

    private static boolean mentions(String heading, String name) {
        String word = Pattern.quote(PlaceNames.key(name));
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + word + "(?![\\p{L}\\p{N}])")
                .matcher(PlaceNames.key(heading))
                .find();
    }

    private boolean isMetric(String value) {
        return !all(target -> PlaceNames.key(target.name()).equals(PlaceNames.key(value)))
                .isEmpty();
    }

    private boolean has(Kind kind) {
        return columns.values().stream().anyMatch(column -> column.use().kind() == kind);
    }

    private boolean isOpen(int column) {
        return !columns.containsKey(column);
    }

    private void take(int column, ColumnUse use, Ground ground) {
        columns.put(
                column,
                new SurveyColumn(
                        table.headings().get(column), samples.get(column).first(), use, ground));
    }
}
