package io.frontstage.definition.change;

import io.frontstage.definition.Limits;
import io.frontstage.definition.text.EditedBytes;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.source.SourceText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A text while several changes are made to it. After each edit the text is read again: its content must be the old content plus what the
 * edit means, or the changes are refused. Elements keep their original names throughout, even if their ids change.
 */
final class EditSession {

    private final MapReader reader;
    private final IncomingReferences references;
    private final Map<ElementRef, ElementRef> origins = new HashMap<>();
    private final Map<ElementRef, ElementRef> now = new HashMap<>();
    private SourceText source;
    private LocatedMap map;
    private DocumentTree tree;

    /**
     * Starts with a text.
     *
     * @param map the map that was read from the text
     * @param reader reads it again after each edit
     */
    EditSession(SourceText source, LocatedMap map, MapReader reader) {
        this.source = source;
        this.map = map;
        this.reader = reader;
        this.references = new IncomingReferences(map);
        map.elements().forEach(element -> keep(element.ref(), element.ref()));
        this.tree = new DocumentTree(map, origins);
    }

    /** Something refers to elements by ids that are not written and that an edit would change. */
    static final class NeedsIds extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Set<ElementRef> elements;

        private NeedsIds(Set<ElementRef> elements) {
            super(null, null, false, false);
            this.elements = elements;
        }

        Set<ElementRef> elements() {
            return elements;
        }
    }

    SourceText source() {
        return source;
    }

    LocatedMap map() {
        return map;
    }

    /** The current position of an element. */
    LocatedElement element(ElementRef ref) throws ChangeRefusedException {
        return find(ref).orElseThrow(() -> new ChangeRefusedException(RefusalReason.GONE));
    }

    Optional<LocatedElement> find(ElementRef ref) {
        if (ref.kind() == ElementKind.MAP) {
            return map.find(ref);
        }
        return Optional.ofNullable(now.get(ref)).flatMap(map::find);
    }

    /** The current position of an element that will be changed; refused if an alias shares it. */
    LocatedElement own(ElementRef ref) throws ChangeRefusedException {
        LocatedElement element = element(ref);
        if (element.shared()) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        return element;
    }

    /** The current content of the text; do not modify it. */
    DocumentTree tree() {
        return tree;
    }

    /** Makes an edit in the text, reads the result, and compares it with what the edit means. */
    void make(TextEdit edit) throws ChangeRefusedException, NotEditableException {
        SourceText made = EditedBytes.replaced(source, edit.in(map));
        if (Limits.isTooLarge(made.bytes().length)) {
            throw new ChangeRefusedException(RefusalReason.TOO_LONG);
        }
        LocatedMap after = reader.read(made).orElseThrow(NotEditableException::new);
        edit.on(tree);
        if (!tree.isSameAs(new DocumentTree(after, Map.of()))) {
            throw new NotEditableException();
        }
        origins.clear();
        now.clear();
        for (LocatedElement element : after.elements()) {
            tree.was(element.path()).ifPresent(origin -> keep(element.ref(), origin));
        }
        source = made;
        map = after;
        tree = new DocumentTree(map, origins);
    }

    private void keep(ElementRef ref, ElementRef origin) {
        origins.put(ref, origin);
        now.put(origin, ref);
    }

    /** Expands an element so that keys can be written in it. */
    void expand(ElementPath path) throws ChangeRefusedException, NotEditableException {
        expand(Set.of(path));
    }

    /** Expands elements so that keys can be written in them, reading the text at most twice. */
    void expand(Collection<ElementPath> paths) throws ChangeRefusedException, NotEditableException {
        List<TextEdit> lists = new ArrayList<>();
        List<TextEdit> titles = new ArrayList<>();
        for (ElementPath path : paths) {
            Optional<LocatedElement> element = map.at(path);
            if (element.isPresent() && element.get().mapping(map.text()).isEmpty()) {
                Slot slot = element.get().slot();
                if (slot.list().isEmpty() && !map.text().isFlow(slot.mapping())) {
                    lists.add(new WrapInList(slot.owner(), slot.word()));
                }
                titles.add(new ExpandShorthand(path));
            }
        }
        makeAll(lists);
        makeAll(titles);
    }

    /** Makes edits at different places, reading the text once. */
    void makeAll(List<TextEdit> edits) throws ChangeRefusedException, NotEditableException {
        if (!edits.isEmpty()) {
            make(edits.size() == 1 ? edits.get(0) : new CompositeEdit(edits));
        }
    }

    /**
     * Puts a value into a list, whatever form the list has.
     *
     * @param place if it is too large, the value goes to the end
     * @return the path of the value
     */
    ElementPath putIn(ElementPath owner, String word, int place, ListItem item, boolean alone)
            throws ChangeRefusedException, NotEditableException {
        if (!item.fitsBrackets()) {
            new FlowToBlock(this).around(owner, word);
        }
        expand(owner);
        List<Slot> slots = AuthorStyle.slots(map, owner, word);
        if (!slots.isEmpty() && slots.get(0).list().isEmpty()) {
            make(new WrapInList(owner, word));
        }
        int at = Math.min(place, slots.size());
        make(new InsertItem(owner, word, at, item, alone));
        return owner.to(word, at);
    }

    /** Writes the ids of elements that have no written id. */
    void writeIds(Collection<ElementRef> refs) throws ChangeRefusedException, NotEditableException {
        List<ElementPath> paths = new ArrayList<>();
        for (ElementRef ref : refs) {
            paths.add(own(ref).path());
        }
        expand(paths);
        List<TextEdit> ids = new ArrayList<>();
        for (ElementRef ref : refs) {
            LocatedElement element = own(ref);
            if (!element.hasId()) {
                ids.add(element.writeId());
            }
        }
        makeAll(ids);
    }

    /** Checks that every element that something refers to still has its name, before the references themselves are examined. */
    void settle() throws NeedsIds {
        Set<ElementRef> lost = new LinkedHashSet<>();
        for (ElementRef element : references.elements()) {
            ElementRef name = now.get(element);
            if (name != null && !name.equals(element)) {
                lost.add(element);
            }
        }
        if (!lost.isEmpty()) {
            throw new NeedsIds(lost);
        }
    }
}
