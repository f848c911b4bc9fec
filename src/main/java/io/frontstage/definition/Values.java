package io.frontstage.definition;

import io.frontstage.blueprint.DrawnText;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.MapState;
import io.frontstage.blueprint.Met;
import io.frontstage.blueprint.Money;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Scale;
import io.frontstage.blueprint.Share;
import io.frontstage.blueprint.TimeSpan;
import io.frontstage.blueprint.Value;
import io.frontstage.problem.ProblemCode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads single values as their keys require; unreadable ones are reported and left out. */
final class Values {

    /** Words that consultants use for the state of a map. */
    private static final Map<String, String> STATES =
            Map.of("as-is", "current", "as is", "current", "to-be", "future", "to be", "future");

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+/browse/([^/?#\\s]+)(?:[?#]\\S*)?");

    private final Report report;

    /** Texts that were already reported for too many lines, so that an alias of one is not reported again. */
    private final Set<String> manyLines = new HashSet<>();

    Values(Report report) {
        this.report = report;
    }

    /** A single text. A mapping that results from an unquoted colon is read as text. */
    Optional<String> text(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text().isEmpty() ? Optional.empty() : Optional.of(bounded(scalar));
        }
        if (node instanceof Sequence sequence && sequence.items().size() <= 1) {
            return sequence.items().isEmpty()
                    ? Optional.empty()
                    : text(sequence.items().get(0));
        }
        if (node instanceof Mapping mapping && isColonInText(mapping)) {
            return Optional.of(colonInText(mapping));
        }
        report.add(ProblemCode.EXPECTED_TEXT, node, excerpt(node));
        return Optional.empty();
    }

    private String bounded(Scalar scalar) {
        String text = scalar.text();
        int lines = text.indexOf('\n') < 0 ? 1 : Texts.lines(text);
        if (lines > DrawnText.MAX_LINES && (manyLines.add(text) || !scalar.repeated())) {
            report.add(
                    ProblemCode.TOO_MANY_LINES,
                    scalar,
                    Integer.toString(lines),
                    Integer.toString(DrawnText.MAX_LINES),
                    excerpt(scalar));
        }
        if (text.length() <= Limits.TEXT_LENGTH) {
            return text;
        }
        report.add(ProblemCode.TEXT_TOO_LONG, scalar, Integer.toString(Limits.TEXT_LENGTH), excerpt(scalar));
        return cut(text);
    }

    private static String cut(String text) {
        int end = Limits.TEXT_LENGTH - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** Whether a mapping looks like a text with a colon in it: one line, and one key that is not a key of the language. */
    boolean isColonInText(Mapping mapping) {
        return mapping.entries().size() == 1
                && mapping.entries().get(0).key() == Key.OTHER
                && !Key.isIgnored(mapping.entries().get(0).name().text())
                && mapping.entries().get(0).value() instanceof Scalar
                && report.source(mapping).indexOf('\n') < 0
                && report.lines().text().charAt(mapping.start()) != '{';
    }

    String colonInText(Mapping mapping) {
        String text = report.source(mapping);
        report.add(ProblemCode.COLON_IN_TEXT, mapping, text, Quotes.quoted(text));
        return text.length() <= Limits.TEXT_LENGTH ? text : cut(text);
    }

    /** A list of texts, or a single text without a list. */
    List<String> texts(Node node) {
        if (!(node instanceof Sequence sequence)) {
            Optional<String> one = text(node);
            return one.isPresent() ? List.of(one.get()) : List.of();
        }
        List<String> texts = new ArrayList<>(sequence.items().size());
        for (Node item : sequence.items()) {
            if (texts.size() == Limits.ENTRIES) {
                report.add(ProblemCode.TOO_MANY_ENTRIES, item, Integer.toString(Limits.ENTRIES));
                break;
            }
            text(item).ifPresent(texts::add);
        }
        return texts;
    }

    Optional<PartialDate> date(Node node) {
        Optional<String> text = text(node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartialDate> date = ValueParsers.date(text.get());
        if (date.isEmpty()) {
            report.addProposal(ProblemCode.DATE_FORM, node, ValueParsers.monthOfQuarter(text.get()), text.get());
        }
        return date;
    }

    Optional<TimeSpan> duration(Node node) {
        return readOther(node, ValueParsers::duration, OtherNotations::duration, ProblemCode.DURATION_FORM);
    }

    Optional<Money> money(Node node) {
        Optional<List<String>> two = node instanceof Scalar scalar
                ? OtherNotations.money(scalar.text()).flatMap(money -> OtherNotations.twoReadings(scalar.text()))
                : Optional.empty();
        if (two.isPresent()) {
            report.add(
                    ProblemCode.TWO_READINGS,
                    node,
                    ((Scalar) node).text(),
                    two.get().get(0),
                    two.get().get(1));
            return Optional.empty();
        }
        return readOther(node, ValueParsers::money, OtherNotations::money, ProblemCode.MONEY_FORM);
    }

    Optional<Boolean> flag(Node node) {
        return read(node, ValueParsers::flag, ProblemCode.FLAG_FORM);
    }

    Optional<Emotion> emotion(Node node) {
        Function<String, Optional<Emotion>> form = inForm(node, ValueParsers::emotion, OtherNotations::emotion);
        Optional<String> text = text(node);
        Optional<Emotion> emotion = text.flatMap(form);
        if (text.isPresent() && emotion.isEmpty()) {
            report.addProposal(ProblemCode.EMOTION_FORM, node, ScoredFeelings.scored(text.get()), text.get());
        }
        return emotion;
    }

    /** Whether a need is met; flags such as {@code true} are accepted as well. */
    Optional<Met> met(Node node) {
        Optional<String> text = node instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
        Optional<Boolean> flag = text.flatMap(ValueParsers::flag);
        return flag.isPresent() ? flag.map(yes -> yes ? Met.YES : Met.NO) : choice(node, Met.class);
    }

    Optional<Share> share(Node node) {
        Optional<String> text = text(node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Share> share = ValueParsers.share(text.get());
        if (share.isEmpty() && OtherNotations.hasComma(text.get())) {
            String pointed = OtherNotations.withPoint(text.get());
            share = ValueParsers.share(pointed);
            share.ifPresent(read -> report.add(ProblemCode.DECIMAL_COMMA, node, text.get(), pointed));
        }
        if (share.isEmpty()) {
            report.addProposal(ProblemCode.SHARE_FORM, node, ValueParsers.shareMeant(text.get()), text.get());
        }
        return share;
    }

    Optional<Scale> scale(Node node) {
        return read(node, ValueParsers::scale, ProblemCode.SCALE_FORM);
    }

    Optional<Value> value(Node node) {
        return text(node).map(ValueParsers::value);
    }

    /** A whole number within a range, both ends included. */
    OptionalInt number(Node node, int least, int most) {
        Optional<String> text = text(node);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt number = ValueParsers.whole(text.get());
        if (number.isPresent() && number.getAsInt() >= least && number.getAsInt() <= most) {
            return number;
        }
        report.add(ProblemCode.NUMBER_FORM, node, text.get(), Integer.toString(least), Integer.toString(most));
        return OptionalInt.empty();
    }

    /** One of the names of an enumeration, in lower case. */
    <E extends Enum<E>> Optional<E> choice(Node node, Class<E> type) {
        Optional<String> text = text(node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        String lower = text.get().toLowerCase(Locale.ROOT);
        String said = type == MapState.class ? STATES.getOrDefault(lower, lower) : lower;
        for (E constant : type.getEnumConstants()) {
            String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(said)) {
                return Optional.of(constant);
            }
            words.add(word);
        }
        report.addNear(ProblemCode.UNKNOWN_VALUE, node, text.get(), words, text.get(), String.join(", ", words));
        return Optional.empty();
    }

    List<IssueKey> issueKeys(Node node) {
        List<IssueKey> keys = new ArrayList<>();
        for (Node item : node instanceof Sequence sequence ? sequence.items() : Arrays.asList(node)) {
            if (keys.size() == Limits.ENTRIES) {
                report.add(ProblemCode.TOO_MANY_ENTRIES, item, Integer.toString(Limits.ENTRIES));
                break;
            }
            read(item, Values::keysIn, ProblemCode.ISSUE_KEY_FORM).ifPresent(keys::addAll);
        }
        return keys.size() <= Limits.ENTRIES ? keys : keys.subList(0, Limits.ENTRIES);
    }

    /** Issue keys: {@code CX-12}, several separated by commas or blanks, or addresses of issues in Jira. */
    private static Optional<List<IssueKey>> keysIn(String text) {
        List<IssueKey> keys = new ArrayList<>();
        for (String part : text.split("[,;\\s]++")) {
            Matcher address = ADDRESS.matcher(part);
            String key = address.matches() ? address.group(1) : part;
            if (!IssueKey.isKey(key)) {
                return Optional.empty();
            }
            keys.add(new IssueKey(key));
        }
        return Optional.of(keys);
    }

    Optional<URI> url(Node node) {
        return read(node, Values::address, ProblemCode.URL_FORM);
    }

    private static Optional<URI> address(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    Optional<Locale> language(Node node) {
        return read(node, ValueParsers::language, ProblemCode.LANGUAGE_FORM);
    }

    private <T> Optional<T> read(Node node, Function<String, Optional<T>> form, ProblemCode problem) {
        Optional<String> text = text(node);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = form.apply(text.get());
        if (value.isEmpty()) {
            report.add(problem, node, text.get());
        }
        return value;
    }

    /** Reads a value in the notation of the language, else in another common notation. */
    private <T> Optional<T> readOther(
            Node node,
            Function<String, Optional<T>> form,
            Function<String, Optional<String>> other,
            ProblemCode problem) {
        return read(node, inForm(node, form, other), problem);
    }

    /** Parses the notation of the language, else another common notation. */
    private <T> Function<String, Optional<T>> inForm(
            Node node, Function<String, Optional<T>> form, Function<String, Optional<String>> other) {
        return text -> {
            Optional<T> value = form.apply(text);
            return value.isPresent()
                    ? value
                    : other.apply(text).flatMap(written -> {
                        Optional<T> meant = form.apply(written);
                        if (meant.isPresent() && OtherNotations.hasComma(text)) {
                            report.add(ProblemCode.DECIMAL_COMMA, node, text, written);
                        }
                        return meant;
                    });
        };
    }

    /** The beginning of the source text, on one line, for a message. */
    String excerpt(Node node) {
        String source = report.source(node);
        int line = source.indexOf('\n');
        String first = line < 0 ? source : source.substring(0, line).strip() + " …";
        return first.length() <= 40 ? first : first.substring(0, first.offsetByCodePoints(0, 30)) + "…";
    }
}
