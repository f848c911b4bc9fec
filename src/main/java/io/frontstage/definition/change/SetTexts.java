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

/** An element lists other texts under one of its keys. Those that stay keep their lines and comments. */
public final class SetTexts extends ElementChange {

    private final Key key;
    private final List<String> values;

    /** @param values empty: the key goes */
    public SetTexts(ElementRef ref, Key key, List<String> values) {
        super(ref);
        this.key = key;
        this.values = List.copyOf(values);
    }

    @Override
    Applied on(EditSession session) throws ChangeRefusedException, NotEditableException, EditSession.NeedsIds {
        LocatedElement element = session.own(ref);
        if (!element.ref().kind().thing().has(key)
                || !ValueForm.of(ref.kind().thing(), key).isTexts()) {
            throw new ChangeRefusedException(RefusalReason.NOT_ITS_KEY);
        }
        List<String> old = texts(session.tree().at(element.path()).get(key.word()));
        if (old.equals(values)) {
            return Applied.of(element, "arrange.already", element.title());
        }
        if (values.isEmpty()) {
            session.make(new RemoveKey(element.path(), key.word(), true));
            return Applied.of(session.element(ref), "arrange.unset", element.title(), key.word());
        }
        writeIds(session);
        session.expand(session.element(ref).path());
        write(session, session.element(ref).path(), old);
        LocatedElement now = session.element(ref);
        Mapping.Entry made = now.mapping(session.map().text())
                .flatMap(mapping -> mapping.entry(key))
                .orElseThrow(NotEditableException::new);
        if (session.map().isProblemAt(made.value())) {
            throw new ChangeRefusedException(RefusalReason.VALUE);
        }
        return Applied.of(now, "arrange.set", element.title(), key.word(), String.join(", ", values));
    }

    /** A pain is solved by its id: it has to be written to last. */
    private void writeIds(EditSession session) throws ChangeRefusedException, NotEditableException {
        if (key == Key.SOLVES) {
            List<ElementRef> pains = values.stream()
                    .map(id -> new ElementRef(ElementKind.PAIN, id))
                    .filter(pain ->
                            session.find(pain).filter(found -> !found.hasId()).isPresent())
                    .toList();
            session.writeIds(pains);
        }
    }

    /** The key of the titles, where each text is a thing: what is needed or expected at a step or stage. */
    private Optional<Key> title() {
        boolean located = ref.kind() == ElementKind.STEP || ref.kind() == ElementKind.STAGE;
        return !located
                ? Optional.empty()
                : key == Key.NEEDS
                        ? Optional.of(Key.NEED)
                        : key == Key.EXPECTS ? Optional.of(Key.EXPECT) : Optional.empty();
    }

    /** Only texts can be set as a list, and things that are only their titles. */
    private List<String> texts(Object said) throws ChangeRefusedException {
        if (said instanceof Map) {
            throw new ChangeRefusedException(RefusalReason.PER_PERSONA);
        }
        List<?> all = said instanceof List<?> list ? list : said == null ? List.of() : List.of(said);
        List<String> texts = new ArrayList<>();
        for (Object one : all) {
            Object text = one instanceof Map<?, ?> thing && thing.size() == 2 && title().isPresent()
                    ? thing.get(title().get().word())
                    : one;
            if (!(text instanceof String string)) {
                throw new ChangeRefusedException(RefusalReason.BY_HAND);
            }
            texts.add(string);
        }
        return texts;
    }

    /** Changes what is between the first and the last text that differ. */
    private void write(EditSession session, ElementPath path, List<String> old)
            throws ChangeRefusedException, NotEditableException {
        int first = 0;
        while (first < Math.min(old.size(), values.size()) && old.get(first).equals(values.get(first))) {
            first++;
        }
        int same = 0;
        while (same < Math.min(old.size(), values.size()) - first
                && old.get(old.size() - 1 - same).equals(values.get(values.size() - 1 - same))) {
            same++;
        }
        int replaced = Math.min(old.size(), values.size()) - same;
        for (int i = first; i < replaced; i++) {
            session.make(
                    title().isPresent()
                            ? new WriteTitle(path.to(key.word(), i), values.get(i))
                            : new WriteItem(path, key.word(), i, values.get(i)));
        }
        if (old.size() > values.size()) {
            Set<Integer> places =
                    IntStream.range(replaced, old.size() - same).boxed().collect(Collectors.toSet());
            session.make(new RemoveItems(path, key.word(), places));
        }
        for (int i = replaced; i < values.size() - same; i++) {
            insert(session, path, i);
        }
    }

    private void insert(EditSession session, ElementPath path, int place)
            throws ChangeRefusedException, NotEditableException {
        String value = values.get(place);
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
        return values.isEmpty()
                ? Message.of("arrange.do.unset", key.word())
                : Message.of("arrange.do.set", key.word(), String.join(", ", values));
    }
}
