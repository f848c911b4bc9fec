package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.ValueForm;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.ScalarText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sets the list of texts under a key. Texts that stay keep their lines and comments. Texts that were added or removed since the person saw
 * the list stay added or removed.
 */
public final class SetTexts extends ElementChange {

    private final Key key;
    private final List<String> wanted;
    private final Optional<List<String>> seen;

    /** @param values empty: the key is removed */
    public SetTexts(ElementRef ref, Key key, List<String> values) {
        this(ref, key, values, Optional.empty());
    }

    /**
     * Like the other constructor, merging with changes that were made in the meantime.
     *
     * @param seen the texts that the person edited; empty: the current list is replaced
     */
    public SetTexts(ElementRef ref, Key key, List<String> values, Optional<List<String>> seen) {
        super(ref);
        this.key = key;
        this.wanted = List.copyOf(values);
        this.seen = seen.map(List::copyOf);
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds {
        LocatedElement element = session.own(ref);
        if (!element.ref().kind().mappingKind().has(key)
                || !ValueForm.of(ref.kind().mappingKind(), key).isTexts()) {
            throw new ChangeRefusedException(RefusalReason.NOT_ITS_KEY);
        }
        List<String> old = texts(session.tree().at(element.path()).get(key.word()));
        List<String> values = seen.map(before -> merged(old, before)).orElse(wanted);
        if (old.equals(values)) {
            return Applied.of(element, "arrange.already", element.title());
        }
        if (values.isEmpty()) {
            session.make(new RemoveKey(element.path(), key.word(), true));
            return Applied.of(session.element(ref), "arrange.unset", element.title(), key.word());
        }
        writeIds(session, values);
        session.expand(session.element(ref).path());
        write(session, session.element(ref).path(), old, values);
        LocatedElement now = session.element(ref);
        Mapping.Entry made = now.mapping(session.map().text())
                .flatMap(mapping -> mapping.entry(key))
                .orElseThrow(NotEditableException::new);
        if (session.map().isProblemAt(made.value())) {
            throw new ChangeRefusedException(RefusalReason.VALUE);
        }
        return Applied.of(now, "arrange.set", element.title(), key.word(), String.join(", ", values));
    }

    /** The current texts with the person's edits applied: each new text stays next to its neighbours. */
    private List<String> merged(List<String> now, List<String> before) {
        List<String> merged = new ArrayList<>(now);
        int at = 0;
        while (at < now.size() && !before.contains(now.get(at)) && !wanted.contains(now.get(at))) {
            at++;
        }
        List<String> gone = new ArrayList<>(before);
        wanted.forEach(gone::remove);
        List<String> added = new ArrayList<>(wanted);
        before.forEach(added::remove);
        for (String text : wanted) {
            int found = merged.indexOf(text);
            if (found >= 0) {
                at = found + 1;
            } else if (added.contains(text)) {
                merged.add(at++, text);
            }
        }
        gone.forEach(merged::remove);
        return merged;
    }

    /** Writes the ids of the pain points that {@code solves} names, so that the references stay valid. */
    private void writeIds(EditSession session, List<String> values)
            throws ChangeRefusedException, NotEditableException {
        if (key == Key.SOLVES) {
            List<ElementRef> pains = values.stream()
                    .map(id -> new ElementRef(ElementKind.PAIN, id))
                    .filter(pain ->
                            session.find(pain).filter(found -> !found.hasId()).isPresent())
                    .toList();
            session.writeIds(pains);
        }
    }

    /** The title key, if each text is a thing: a need or expectation of a step or stage. */
    private Optional<Key> title() {
        boolean located = ref.kind() == ElementKind.STEP || ref.kind() == ElementKind.STAGE;
        return !located
                ? Optional.empty()
                : key == Key.NEEDS
                        ? Optional.of(Key.NEED)
                        : key == Key.EXPECTS ? Optional.of(Key.EXPECT) : Optional.empty();
    }

    /** The texts of a list; refused if it contains anything but texts and things that are only titles. */
    private List<String> texts(Object said) throws ChangeRefusedException {
        if (said instanceof Map) {
            throw new ChangeRefusedException(RefusalReason.PER_PERSONA);
        }
        List<?> all = said instanceof List<?> list ? list : said == null ? List.of() : List.of(said);
        List<String> texts = new ArrayList<>();
        for (Object one : all) {
            Object text = one instanceof Map<?, ?> mappingKind && mappingKind.size() == 2 && title().isPresent()
                    ? mappingKind.get(title().get().word())
                    : one;
            if (!(text instanceof String string)) {
                throw new ChangeRefusedException(RefusalReason.BY_HAND);
            }
            texts.add(string);
        }
        return texts;
    }

    /** Changes what is between the texts that stay, from the last to the first. */
    private void write(EditSession session, ElementPath path, List<String> old, List<String> values)
            throws ChangeRefusedException, NotEditableException {
        int[][] common = common(old, values);
        int before = old.size();
        int after = values.size();
        while (before > 0 || after > 0) {
            int from = before;
            int to = after;
            while (before > 0 && common[before - 1][after] == common[before][after]) {
                before--;
            }
            while (after > 0 && common[before][after - 1] == common[before][after]) {
                after--;
            }
            replace(session, path, before, from, values.subList(after, to));
            before = Math.max(0, before - 1);
            after = Math.max(0, after - 1);
        }
    }

    /** For each i and k, the length of the longest common subsequence of the first i old and the first k new texts. */
    private static int[][] common(List<String> old, List<String> values) {
        int[][] common = new int[old.size() + 1][values.size() + 1];
        for (int i = 1; i <= old.size(); i++) {
            for (int k = 1; k <= values.size(); k++) {
                common[i][k] = old.get(i - 1).equals(values.get(k - 1))
                        ? common[i - 1][k - 1] + 1
                        : Math.max(common[i - 1][k], common[i][k - 1]);
            }
        }
        return common;
    }

    /** Replaces some texts by others. */
    private void replace(EditSession session, ElementPath path, int from, int to, List<String> texts)
            throws ChangeRefusedException, NotEditableException {
        int kept = Math.min(to - from, texts.size());
        for (int i = 0; i < kept; i++) {
            session.make(
                    title().isPresent()
                            ? new WriteTitle(path.to(key.word(), from + i), texts.get(i))
                            : new WriteItem(path, key.word(), from + i, texts.get(i)));
        }
        if (to - from > kept) {
            Set<Integer> places = IntStream.range(from + kept, to).boxed().collect(Collectors.toSet());
            session.make(new RemoveItems(path, key.word(), places));
        }
        for (int i = kept; i < texts.size(); i++) {
            insert(session, path, from + i, texts.get(i));
        }
    }

    private void insert(EditSession session, ElementPath path, int place, String value)
            throws ChangeRefusedException, NotEditableException {
        Object said =
                title().<Object>map(title -> DocumentTree.titled(title, value)).orElse(value);
        ListItem item =
                ListItem.single(ScalarText.of(value, session.map().text().json()), said);
        if (InsertItem.isOfWords(key)) {
            session.make(new InsertItem(path, key.word(), place, item, true));
        } else {
            session.putIn(path, key.word(), place, item, true);
        }
    }

    @Override
    Message byHand() {
        return wanted.isEmpty()
                ? Message.of("arrange.do.unset", key.word())
                : Message.of("arrange.do.set", key.word(), String.join(", ", wanted));
    }
}
