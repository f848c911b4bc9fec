package io.frontstage.definition;

import io.frontstage.blueprint.About;
import io.frontstage.blueprint.Basis;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.Provenance;
import io.frontstage.problem.ProblemCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The keys and values of one thing (see {@link MappingKind}) as written: a mapping, or only a title. Reports keys that the thing cannot have. */
final class Fields {

    /** The title that is drawn for a thing without one. */
    static final String NO_TITLE = "…";

    private static final Mapping NOTHING = new Mapping(0, 0, List.of(), false);

    /** Lists that people write on one line; texts under other keys often contain commas. */
    private static final Set<Key> LISTS = EnumSet.of(Key.STAGES, Key.STEPS, Key.PERSONAS, Key.LANES);

    private final Report report;
    private final Values values;
    private final MappingKind kind;
    private final Node node;
    private final Mapping mapping;
    private final Optional<String> title;
    private final boolean repeated;

    private Fields(
            Values values,
            Report report,
            MappingKind kind,
            Node node,
            Mapping mapping,
            Optional<String> title,
            boolean repeated) {
        this.report = report;
        this.values = values;
        this.kind = kind;
        this.node = node;
        this.mapping = mapping;
        this.title = title;
        this.repeated = repeated;
    }

    /**
     * Reads a thing; empty, with a problem reported, if the value is neither a mapping nor a title.
     *
     * @param repeated whether it is inside a value that an alias repeats
     */
    static Optional<Fields> of(MappingKind kind, Node node, boolean repeated, Report report, Values values) {
        boolean again = repeated || node.repeated();
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (node instanceof Scalar) {
            return Optional.of(new Fields(values, report, kind, node, NOTHING, values.text(node), again));
        }
        if (node instanceof Mapping mapping) {
            Optional<Node> named = mapping.get(kind.title());
            Optional<String> title = named.isPresent() ? values.text(named.get()) : Optional.empty();
            if (title.isEmpty()) {
                title = misspeltTitle(kind, mapping, values);
                if (title.isEmpty() && values.isColonInText(mapping)) {
                    title = Optional.of(values.colonInText(mapping));
                    return Optional.of(new Fields(values, report, kind, node, NOTHING, title, again));
                }
            }
            return Optional.of(new Fields(values, report, kind, node, mapping, title, again));
        }
        report.add(
                ProblemCode.EXPECTED_MAPPING,
                node,
                values.excerpt(node),
                kind.title().word());
        return Optional.empty();
    }

    /** The text under a misspelt title key; the key itself is reported together with the other unknown keys. */
    private static Optional<String> misspeltTitle(MappingKind kind, Mapping mapping, Values values) {
        for (Mapping.Entry entry : mapping.entries()) {
            if (entry.key() == Key.OTHER
                    && entry.value() instanceof Scalar
                    && OtherWords.meant(
                                    entry.name().text(), List.of(kind.title().word()))
                            .isPresent()) {
                return values.text(entry.value());
            }
        }
        return Optional.empty();
    }

    Mapping mapping() {
        return mapping;
    }

    MappingKind kind() {
        return kind;
    }

    Node node() {
        return node;
    }

    boolean repeated() {
        return repeated;
    }

    List<Mapping.Entry> entries() {
        return mapping.entries();
    }

    /** The title; a missing one is reported and replaced with {@link #NO_TITLE}. */
    String title() {
        if (title.isEmpty()) {
            report.add(ProblemCode.MISSING_TITLE, node, kind.title().word());
        }
        return title.orElse(NO_TITLE);
    }

    Optional<String> titleIfAny() {
        return title;
    }

    /** The name of the thing in problem messages. */
    String label() {
        return title.orElse(kind.title().word());
    }

    /** Whether a key has a value; {@code []} counts as one. */
    boolean has(Key key) {
        return mapping.get(key).isPresent();
    }

    Optional<Node> get(Key key) {
        return mapping.get(key);
    }

    Optional<String> text(Key key) {
        Optional<Node> value = mapping.get(key);
        return value.isPresent() ? values.text(value.get()) : Optional.empty();
    }

    List<String> texts(Key key) {
        Optional<Node> value = mapping.get(key);
        return value.isPresent() ? values.texts(value.get()) : List.of();
    }

    <T> Optional<T> read(Key key, Function<Node, Optional<T>> how) {
        Optional<Node> value = mapping.get(key);
        return value.isPresent() ? how.apply(value.get()) : Optional.empty();
    }

    Optional<PartialDate> date(Key key) {
        return read(key, values::date);
    }

    /** The written id; empty for a thing that an alias repeats. */
    Optional<Scalar> id() {
        Optional<Node> written = mapping.get(Key.ID);
        if (repeated || written.isEmpty()) {
            return Optional.empty();
        }
        if (written.get() instanceof Scalar scalar) {
            return Optional.of(scalar);
        }
        report.add(ProblemCode.EXPECTED_TEXT, written.get(), values.excerpt(written.get()));
        return Optional.empty();
    }

    About about(Inherited inherited) {
        if (mapping.entries().size() <= 1 && title.isPresent()) {
            return inherited.about();
        }
        return new About(text(Key.NOTE), read(Key.URL, values::url), provenance(inherited.provenance()));
    }

    /** Basis, source and date are inherited together: a thing that states one of them inherits none of the others. */
    Provenance provenance(Provenance inherited) {
        if (!has(Key.BASIS) && !has(Key.SOURCE) && !has(Key.AS_OF)) {
            return inherited;
        }
        return new Provenance(
                read(Key.BASIS, node -> values.choice(node, Basis.class)), text(Key.SOURCE), date(Key.AS_OF));
    }

    Optional<String> owner(Optional<String> inherited) {
        return has(Key.OWNER) ? text(Key.OWNER) : inherited;
    }

    /** The things in a list, or the single one without a list. */
    List<Fields> things(Key key) {
        Optional<Node> value = mapping.get(key);
        value.ifPresent(node -> reportCommaList(key, node));
        return value.isPresent() ? things(value.get(), MappingKind.under(key).orElseThrow()) : List.of();
    }

    /** Reports a text that looks like a list. Text in quotes is not reported, because its commas are intended. */
    private void reportCommaList(Key key, Node value) {
        if (LISTS.contains(key)
                && value instanceof Scalar scalar
                && report.source(value)
                        .startsWith(scalar.text()
                                .substring(0, Math.min(1, scalar.text().length())))) {
            int meant = CommaList.meant(scalar.text(), key == Key.PERSONAS).size();
            if (meant > 1) {
                report.add(ProblemCode.COMMA_LIST, value, values.excerpt(value), key.word(), Integer.toString(meant));
            }
        }
    }

    List<Fields> things(Node value, MappingKind kind) {
        if (!(value instanceof Sequence sequence)) {
            Optional<Fields> one = of(kind, value, repeated, report, values);
            return one.isPresent() ? List.of(one.get()) : List.of();
        }
        List<Fields> things = new ArrayList<>(sequence.items().size());
        boolean again = repeated || sequence.repeated();
        for (Node item : sequence.items()) {
            Optional<Fields> fields = of(kind, item, again, report, values);
            if (fields.isPresent()) {
                things.add(fields.get());
            }
        }
        return things;
    }

    /**
     * Reports a key that the thing cannot have. If the key belongs to another kind of thing and is not similar to a key of this one, the
     * problem says to which.
     */
    void reportUnknown(Node name, String word, Optional<String> near) {
        if (UnusualBlanks.isInFront(word)) {
            return;
        }
        String key = word.toLowerCase(Locale.ROOT);
        Optional<MappingKind> holder = near.isEmpty() ? kind.holderOf(Key.of(key)) : Optional.empty();
        if (holder.isPresent()) {
            report.add(
                    ProblemCode.KEY_ELSEWHERE,
                    name,
                    label(),
                    kind.word(),
                    holder.get().word(),
                    key);
        } else {
            report.addProposal(ProblemCode.UNKNOWN_KEY, name, near, label(), word);
        }
    }

    /** Reports the keys that the language does not know here. */
    void reportUnknownKeys() {
        for (Mapping.Entry entry : mapping.entries()) {
            String word = entry.name().text();
            if (!kind.has(entry.key()) && !Key.isIgnored(word)) {
                Optional<String> near = OtherWords.meant(word, kind.words());
                reportUnknown(entry.name(), word, near.filter(key -> isFree(key, word)));
            }
        }
    }

    /** Whether to suggest a key for an unknown word: not if the thing already has the key and the word is itself a key of the language. */
    private boolean isFree(String key, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.equals(key) || Key.of(lower) == Key.OTHER || !has(Key.of(key));
    }
}
