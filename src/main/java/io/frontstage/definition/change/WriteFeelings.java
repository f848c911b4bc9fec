package io.frontstage.definition.change;

import io.frontstage.definition.Mapping;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.EntryEditor;
import io.frontstage.definition.text.FlowText;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.Quoting;
import io.frontstage.definition.text.Replacement;
import io.frontstage.definition.text.ScalarText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes values by persona, such as feelings or thoughts, where there was no value or the same one for everybody.
 *
 * @param path the path of the step, which must be written with keys
 * @param word the key, such as {@code feels}
 * @param feelings the values as they are read, by persona id
 */
record WriteFeelings(ElementPath path, String word, Map<String, String> feelings) implements TextEdit {

    @Override
    public void on(DocumentTree tree) {
        tree.at(path).put(word, new LinkedHashMap<>(feelings));
    }

    @Override
    public List<Replacement> in(LocatedMap map) throws ChangeRefusedException, NotEditableException {
        EditedText text = map.text();
        Mapping mapping = AuthorStyle.mapping(map, path);
        Optional<Mapping.Entry> entry = mapping.entry(word);
        if (entry.isEmpty()) {
            String each = written(text, Optional.empty());
            return List.of(new EntryEditor(text, mapping).add(AuthorStyle.order(map, path), word, each));
        }
        if (map.isShared(entry.get().value())) {
            throw new ChangeRefusedException(RefusalReason.SHARED);
        }
        if (!(entry.get().value() instanceof Scalar old)) {
            throw new ChangeRefusedException(RefusalReason.BY_HAND);
        }
        int start = text.content(old);
        int end = Math.max(start, text.end(old));
        return List.of(new Replacement(start, end, (old.isEmpty() ? " " : "") + written(text, Optional.of(old))));
    }

    /** The values in braces; a persona whose value does not change keeps the existing notation. */
    private String written(EditedText text, Optional<Scalar> old) {
        return feelings.entrySet().stream()
                .map(one -> ScalarText.of(one.getKey(), text.json()) + ": "
                        + old.filter(scalar -> scalar.text().equals(one.getValue()))
                                .flatMap(new FlowText(text)::of)
                                .orElseGet(() -> Quoting.value(word, one.getValue(), text.json())))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
