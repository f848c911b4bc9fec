package io.frontstage.definition.help;

import io.frontstage.definition.Key;
import io.frontstage.definition.LocatedDefinition;
import io.frontstage.definition.Mapping;
import io.frontstage.definition.MappingKind;
import io.frontstage.definition.ValueForm;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that can be read and set for an element of a map, in groups. It is derived from the keys that the language gives to such an
 * element.
 *
 * @param what {@code map}, {@code persona}, {@code lane}, {@code stage}, {@code step}, {@code card}, {@code pain}, {@code delight} or {@code
 *     opportunity}
 * @param id its id; of a lane, its key; of the map, {@code map}
 * @param title what it is called
 */
public record FieldPanel(String what, String id, String title, List<Group> groups) {

    /** The things that have a panel. */
    static final Set<MappingKind> KINDS = EnumSet.of(
            MappingKind.MAP,
            MappingKind.PERSONA,
            MappingKind.LANE,
            MappingKind.STAGE,
            MappingKind.STEP,
            MappingKind.CARD,
            MappingKind.PAIN,
            MappingKind.DELIGHT,
            MappingKind.OPPORTUNITY);

    /** The questions that the guide asks about missing keys. */
    private static final Map<MappingKind, Map<Key, String>> QUESTIONS = new EnumMap<>(Map.of(
            MappingKind.MAP,
                    Map.of(
                            Key.SCENARIO, "craft.scope.ask",
                            Key.PERSONAS, "craft.scope.ask",
                            Key.OWNER, "craft.owners.ask",
                            Key.METRICS, "craft.owners.ask"),
            MappingKind.STEP, Map.of(Key.FEELS, "craft.experience.ask", Key.THINKS, "craft.experience.ask"),
            MappingKind.PAIN, Map.of(Key.QUOTE, "craft.items.ask"),
            MappingKind.DELIGHT, Map.of(Key.QUOTE, "craft.items.ask"),
            MappingKind.OPPORTUNITY, Map.of(Key.IMPACT, "craft.opportunities.ask", Key.OWNER, "craft.owners.ask")));

    /**
     * Some fields under a heading.
     *
     * @param title the heading
     */
    public record Group(String title, List<Field> fields) {

        public Group {
            fields = List.copyOf(fields);
        }
    }

    public FieldPanel {
        groups = List.copyOf(groups);
    }

    /** The panel of an element in a text; empty if the element does not exist. */
    public static Optional<FieldPanel> of(LocatedDefinition map, String what, String id, Messages messages) {
        return Arrays.stream(MappingKind.values())
                .filter(kind -> KINDS.contains(kind) && kind.word().equals(what))
                .findFirst()
                .flatMap(kind -> new PanelElement(map, kind, id, messages).found())
                .map(found -> new FieldPanel(what, id, found.title(), groups(found, messages)));
    }

    private static List<Group> groups(PanelElement found, Messages messages) {
        Set<String> asked = new HashSet<>();
        List<Group> groups = new ArrayList<>();
        for (FieldGroup group : FieldGroup.values()) {
            List<Field> fields = group.keys().stream()
                    .filter(key -> isShown(found.kind(), key) && (found.isListed() || key == Key.NAME))
                    .map(key -> field(found, key, asked, messages))
                    .toList();
            if (!fields.isEmpty()) {
                groups.add(new Group(messages.text("field.group." + group.word()), fields));
            }
        }
        return groups;
    }

    /** Whether a key is shown; the key of a lane is not, because steps refer to it. */
    static boolean isShown(MappingKind kind, Key key) {
        return kind.has(key) && !(kind == MappingKind.LANE && key == Key.LANE);
    }

    private static Field field(PanelElement found, Key key, Set<String> asked, Messages messages) {
        MappingKind kind = found.kind();
        KeyTexts texts = new KeyTexts(messages);
        Optional<Mapping.Entry> entry = found.entry(key);
        FieldValues values = FieldValues.of(entry.map(Mapping.Entry::value));
        List<Field.Option> choices = found.choices(key);
        boolean isTitle = key == kind.title() || kind == MappingKind.LANE && key == Key.NAME;
        String question = QUESTIONS.getOrDefault(kind, Map.of()).getOrDefault(key, "");
        List<Field.Entry> entries = found.entries(key);
        boolean missing = entry.isEmpty() && entries.isEmpty();
        return new Field(
                key.word(),
                messages.text("field." + key.word()),
                (texts.meaning(kind, key) + ". " + texts.form(kind, key)).strip(),
                control(kind, key, choices, values),
                isTitle,
                isTitle ? List.of(found.title()) : values.texts(),
                found.inherited(key),
                choices,
                ValueForm.of(kind, key).isPerPersona() ? found.personas(values) : List.of(),
                values.metrics(),
                entries,
                missing && !question.isEmpty() && asked.add(question) ? messages.text(question) : "");
    }

    private static String control(MappingKind kind, Key key, List<Field.Option> choices, FieldValues values) {
        if (values.isOnlyInText(ValueForm.of(kind, key))) {
            return "written";
        }
        return switch (key) {
            case MOMENT_OF_TRUTH, FAIL_POINT -> "flag";
            case SPAN -> "number";
            case REVIEWED, FIXED, DUE, AS_OF -> "date";
            case SUMMARY, SCENARIO, GOAL, NOTE -> "lines";
            case FEELS, STAFF_FEELS -> "feeling";
            case PERSONAS, LANES -> "entries";
            default -> switch (ValueForm.of(kind, key)) {
                case METRICS -> "metrics";
                case TEXTS, TEXTS_PER_PERSONA -> choices.isEmpty() ? "texts" : "checks";
                default -> choices.isEmpty() ? "text" : "choice";
            };
        };
    }
}
