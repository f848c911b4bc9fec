package io.frontstage.definition.change;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.Node;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.KeyPlacement;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Quoting;
import io.frontstage.definition.text.Replacement;
import io.frontstage.definition.text.ScalarText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Replaces the label of an arrow, in the form in which the arrow is written.
 *
 * @param place the index among all arrows that are written
 * @param label the label as it is read; empty: none
 */
record WriteLabel(int place, String label) implements TextEdit {

    private static final String HEAD = "->";

    @Override
    @SuppressWarnings("unchecked")
    public void on(DocumentTree tree) {
        Object value = tree.value(ElementPath.MAP, Key.ARROWS.word(), place);
        if (value instanceof String text) {
            tree.replace(ElementPath.MAP, Key.ARROWS.word(), place, labelled(text));
        } else if (label.isEmpty()) {
            ((Map<String, Object>) value).remove(Key.LABEL.word());
        } else {
            ((Map<String, Object>) value).put(Key.LABEL.word(), label);
        }
    }

    private String labelled(String arrow) {
        int colon = arrow.indexOf(':', arrow.indexOf(HEAD));
        String ends = colon < 0 ? arrow : arrow.substring(0, colon);
        return label.isEmpty() ? ends : ends + ": " + label;
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        Slot slot = Slot.all(ElementPath.MAP, map.root(), Key.ARROWS.word()).get(place);
        Node value = slot.value();
        if (map.isShared(slot.entry().value()) || map.sharesSomething(value)) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        if (value instanceof Scalar scalar) {
            return List.of(inText(text, scalar));
        }
        Mapping mapping = (Mapping) value;
        boolean isText = mapping.entries().size() == 1
                && mapping.entries().get(0).name().text().contains(HEAD);
        return List.of(isText ? behindColon(text, mapping.entries().get(0)) : underKey(text, mapping));
    }

    /** An arrow in quotes stays one text; without quotes, YAML reads a colon as a mapping. */
    private Replacement inText(EditedText text, Scalar arrow) throws NotEditableException {
        char quote = text.at(text.content(arrow));
        if (quote == '"' || quote == '\'' || label.isEmpty() || text.json()) {
            return Quoting.replaced(text, arrow, labelled(arrow.text()));
        }
        if (arrow.text().contains(":")) {
            throw new NotEditableException();
        }
        return new Replacement(text.end(arrow), text.end(arrow), ": " + ScalarText.of(label, false));
    }

    private Replacement behindColon(EditedText text, Mapping.Entry entry) {
        return label.isEmpty()
                ? new Replacement(text.end(entry.name()), text.end(entry.value()), "")
                : Quoting.replaced(text, entry.value(), label);
    }

    private Replacement underKey(EditedText text, Mapping arrow) throws NotEditableException {
        Optional<Mapping.Entry> entry = arrow.entry(Key.LABEL);
        EntryEditor entries = new EntryEditor(text, arrow);
        if (entry.isEmpty()) {
            return entries.add(
                    new KeyPlacement(
                            MappingKind.ARROW.order().stream().map(Key::word).toList()),
                    Key.LABEL.word(),
                    ScalarText.of(label, text.json()));
        }
        return label.isEmpty()
                ? entries.removeKeepingComments(entry.get())
                : Quoting.replaced(text, entry.get().value(), label);
    }
}
