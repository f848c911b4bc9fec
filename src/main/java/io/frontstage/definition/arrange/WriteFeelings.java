package io.frontstage.definition.arrange;

import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.Scalar;
import io.frontstage.definition.edit.EditedText;
import io.frontstage.definition.edit.Replacement;
import io.frontstage.definition.edit.ScalarText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where nothing was said of feelings, or the same for everybody, they stand persona by persona.
 *
 * @param path to the step, which is written with its keys
 * @param feelings as they are read, by the ids of personas
 */
record WriteFeelings(ThingPath path, Map<String, String> feelings) implements Stroke {

    @Override
    public void on(Said said) {
        said.at(path).put(Key.FEELS.word(), new LinkedHashMap<>(feelings));
    }

    @Override
    public List<Replacement> in(Outline outline) throws Refused {
        EditedText text = outline.text();
        Mapping mapping = Layouts.mapping(outline, path);
        Optional<Mapping.Entry> entry = mapping.entry(Key.FEELS);
        if (entry.isEmpty()) {
            String each = written(text, Optional.empty());
            return List.of(new Entries(text, mapping).add(Layouts.order(outline, path), Key.FEELS.word(), each));
        }
        if (outline.isShared(entry.get().value())) {
            throw new Refused(Refusal.SHARED);
        }
        if (!(entry.get().value() instanceof Scalar old)) {
            throw new Refused(Refusal.BY_HAND);
        }
        int start = text.content(old);
        int end = Math.max(start, text.end(old));
        return List.of(new Replacement(start, end, (old.isEmpty() ? " " : "") + written(text, Optional.of(old))));
    }

    /** In brackets; who goes on feeling the same does so in the words that are there. */
    private String written(EditedText text, Optional<Scalar> old) {
        return feelings.entrySet().stream()
                .map(one -> ScalarText.of(one.getKey(), text.json()) + ": "
                        + old.filter(scalar -> scalar.text().equals(one.getValue()))
                                .flatMap(new FlowText(text)::of)
                                .orElseGet(() -> Quoting.value(Key.FEELS.word(), one.getValue(), text.json())))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
