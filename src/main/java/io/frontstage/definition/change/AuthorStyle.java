package io.frontstage.definition.change;

import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.Persona;
import io.frontstage.definition.Key;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.Sequence;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.KeyPlacement;
import io.frontstage.definition.text.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How an author formats a text. */
final class AuthorStyle {

    /** Indentation of a list relative to its key, in columns, if the text has no other list that shows it. */
    private static final int DASHES = 2;

    private AuthorStyle() {}

    /** The mapping of an element, or of the map itself. */
    static Mapping mapping(LocatedMap located, ElementPath path) throws ChangeRefusedException {
        if (path.segments().isEmpty()) {
            return located.root();
        }
        return located.at(path)
                .flatMap(found -> found.mapping(located.text()))
                .filter(mapping -> !mapping.entries().isEmpty())
                .orElseThrow(() -> new ChangeRefusedException(RefusalReason.BY_HAND));
    }

    /** The values of an element, or of the map itself, under a key. */
    static List<Slot> slots(LocatedMap located, ElementPath owner, String word) throws ChangeRefusedException {
        return Slot.all(owner, mapping(located, owner), word);
    }

    /** The order of the keys of an element, or of the map itself. */
    static KeyPlacement order(LocatedMap map, ElementPath path) {
        MappingKind mappingKind =
                map.at(path).map(element -> element.ref().kind().mappingKind()).orElse(MappingKind.MAP);
        List<String> words = new ArrayList<>();
        for (Key key : mappingKind.order()) {
            if (mappingKind == MappingKind.STEP) {
                addLanes(key.word(), map.blueprint().lanes(), words);
            } else {
                words.add(key.word());
            }
        }
        return new KeyPlacement(words);
    }

    /** Adds a key, or the keys of all lanes of the kind with that name; a built-in lane that is not listed comes first. */
    private static void addLanes(String word, List<Lane> lanes, List<String> words) {
        if (lanes.stream().noneMatch(lane -> lane.id().value().equals(word))) {
            words.add(word);
        }
        lanes.stream()
                .filter(lane -> lane.kind().name().toLowerCase(Locale.ROOT).equals(word))
                .forEach(lane -> words.add(lane.id().value()));
    }

    /** The order of values by persona: that in which the map lists the personas. */
    static KeyPlacement ofPersonas(List<Persona> personas) {
        return new KeyPlacement(
                personas.stream().map(persona -> persona.id().value()).toList());
    }

    /** Indentation of list dashes relative to their keys, in columns, as the list of stages shows. */
    static int dashes(LocatedMap located) {
        EditedText text = located.text();
        Optional<Mapping.Entry> stages = located.root().entry(Key.STAGES);
        if (stages.isEmpty() || !(stages.get().value() instanceof Sequence list) || text.isFlow(list)) {
            return DASHES;
        }
        int dash = text.text().indexOf('-', text.content(list));
        int by = dash < 0
                ? -1
                : text.column(dash) - text.column(stages.get().name().start());
        return by < 0 || text.isSameLine(dash, stages.get().name().start()) ? DASHES : by;
    }

    /** The indentation of the line that contains an index. */
    static int indentOf(EditedText text, int index) {
        return Region.indent(text.part(text.lineStart(index), text.lineEnd(index)));
    }
}
