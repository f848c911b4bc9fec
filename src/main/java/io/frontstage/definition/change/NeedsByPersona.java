package io.frontstage.definition.change;

import io.frontstage.blueprint.Needs;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.definition.Key;
import io.frontstage.definition.text.EditedText;
import io.frontstage.definition.text.ListItem;
import io.frontstage.definition.text.NotEditableException;
import io.frontstage.definition.text.ScalarText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns needs or expectations that are written by persona into a list whose entries name their personas, so that an entry can get more
 * keys.
 */
final class NeedsByPersona {

    private final EditSession session;

    NeedsByPersona(EditSession session) {
        this.session = session;
    }

    /** Converts the needs that contain the named one if they are written by persona; others stay as they are. */
    void spellOut(NeedRef need) throws ChangeRefusedException, NotEditableException {
        for (Stage stage : session.map().blueprint().stages()) {
            if (stage.id().value().equals(need.into())) {
                spellOut(need, ElementKind.STAGE, ElementKind.NEED, stage.needs());
            }
            for (Step step : stage.steps()) {
                if (step.id().value().equals(need.into())) {
                    spellOut(
                            need,
                            ElementKind.STEP,
                            ElementKind.NEED,
                            step.experience().needs());
                    spellOut(
                            need,
                            ElementKind.STEP,
                            ElementKind.EXPECT,
                            step.experience().expects());
                }
            }
        }
    }

    private void spellOut(NeedRef need, ElementKind owner, ElementKind kind, Needs needs)
            throws ChangeRefusedException, NotEditableException {
        Map<PersonaId, List<String>> byPersona = needs.texts().byPersona();
        if (byPersona.isEmpty() || !needs.allWords().contains(need.title())) {
            return;
        }
        Map<String, List<String>> whom = new LinkedHashMap<>();
        needs.texts().everybody().orElse(List.of()).forEach(text -> whom.put(text, new ArrayList<>()));
        byPersona.forEach((persona, texts) -> texts.forEach(
                text -> whom.computeIfAbsent(text, first -> new ArrayList<>()).add(persona.value())));
        ElementPath path = session.own(new ElementRef(owner, need.into())).path();
        String word = kind.listWord(Optional.empty());
        session.make(new RemoveKey(path, word, false));
        List<ListItem> items = new ArrayList<>();
        whom.forEach((text, personas) -> items.add(item(kind, text, personas)));
        for (int i = 0; i < items.size(); i++) {
            session.putIn(path, word, i, items.get(i), false);
        }
    }

    private ListItem item(ElementKind kind, String title, List<String> personas) {
        EditedText text = session.map().text();
        String name = ScalarText.of(kind.title().word(), text.json()) + ": " + ScalarText.of(title, text.json());
        Map<String, Object> said = DocumentTree.titled(kind.title(), title);
        if (personas.isEmpty()) {
            return new ListItem(List.of(), List.of("- " + name), List.of("{" + name + "}"), false, said);
        }
        List<String> ids =
                personas.stream().map(id -> ScalarText.of(id, text.json())).toList();
        String list = ids.size() == 1 ? ids.get(0) : "[" + String.join(", ", ids) + "]";
        String whom = ScalarText.of(Key.FOR.word(), text.json()) + ": " + list;
        said.put(Key.FOR.word(), new ArrayList<>(personas));
        return new ListItem(
                List.of(), List.of("- " + name, "  " + whom), List.of("{" + name + ", " + whom + "}"), false, said);
    }
}
