package io.frontstage.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads JSON of other blueprint tools whose structure is plain: stages or phases with their names, steps within them
 * or beside them with the stage's id, and texts of a step under the names of lanes.
 */
final class BlueprintJson {

    private static final List<String> STAGES = List.of("stages", "phases");
    private static final List<String> STEPS = List.of("steps", "nodes", "touchpoints", "moments", "cards", "items");
    private static final List<String> TITLES = List.of("title", "name", "label", "text");
    private static final List<String> STAGE_IDS =
            List.of("stageId", "phaseId", "stage", "phase", "stage_id", "phase_id");

    /** Keys under which a step may have its lanes by name. */
    private static final List<String> WITHIN = List.of("lanes", "layers", "rows", "content", "cells");

    private final MapDraft draft;
    private FeelingScale scale = FeelingScale.OURS;

    private BlueprintJson(MapDraft draft) {
        this.draft = draft;
    }

    /** The map; empty if the text is not JSON, is a definition, or has no such structure. */
    static Optional<MapDraft> read(String text, String name, List<Remark> remarks) throws Unreadable {
        if (!text.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        Object root = parsed(text);
        if (!(root instanceof Map<?, ?> map) || map.containsKey("blueprint")) {
            return Optional.empty();
        }
        List<?> stages = list(map, STAGES);
        boolean plain = !stages.isEmpty()
                && stages.stream()
                        .allMatch(stage -> stage instanceof Map<?, ?> object
                                && !object.containsKey("stage")
                                && !title(object).isEmpty());
        if (!plain) {
            return Optional.empty();
        }
        String title = title(map);
        String within = map.get("metadata") instanceof Map<?, ?> about ? title(about) : "";
        String known = title.isEmpty() ? within : title;
        MapDraft draft = new MapDraft(known.isEmpty() ? name : known, remarks);
        new BlueprintJson(draft).read(map, stages);
        return Optional.of(draft);
    }

    private static Object parsed(String text) {
        try {
            return new Load(LoadSettings.builder()
                            .setAllowDuplicateKeys(true)
                            .setMaxAliasesForCollections(0)
                            .build())
                    .loadFromString(text);
        } catch (YamlEngineException | NumberFormatException noJson) { // the second: an escape without its digits
            return "";
        }
    }

    private void read(Map<?, ?> map, List<?> stages) throws Unreadable {
        List<?> beside = list(map, STEPS);
        List<String> feelings = new ArrayList<>();
        beside.forEach(step -> feelings(step, feelings));
        stages.forEach(stage -> list((Map<?, ?>) stage, STEPS).forEach(step -> feelings(step, feelings)));
        scale = FeelingScale.of(feelings);
        Tally entries = new Tally(Tally.MAX_ENTRIES);
        for (Object stage : stages) {
            Map<?, ?> object = (Map<?, ?>) stage;
            DraftPart made = draft.map().add("stages", new DraftPart("stage", title(object)));
            leftOut(object, title(object), STEPS);
            for (Object step : list(object, STEPS)) {
                entries.add(1);
                step(step, made);
            }
            for (Object step : beside) {
                entries.add(1);
                if (step instanceof Map<?, ?> of && belongs(of, object)) {
                    step(of, made);
                }
            }
        }
        for (Object step : beside) {
            boolean placed =
                    step instanceof Map<?, ?> of && stages.stream().anyMatch(stage -> belongs(of, (Map<?, ?>) stage));
            if (!placed) {
                draft.remark(Remark.Kind.LEFT_OUT, "", step instanceof Map<?, ?> of ? title(of) : String.valueOf(step));
            }
        }
        if (map.get("metadata") instanceof Map<?, ?> about) {
            leftOut(about, "metadata", List.of());
        }
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (!STAGES.contains(name) && !STEPS.contains(name) && !TITLES.contains(name) && !name.equals("metadata")) {
                draft.remark(Remark.Kind.LEFT_OUT, "", name);
            }
        });
    }

    /** Reports the keys of an object that were not read. */
    private void leftOut(Map<?, ?> object, String owner, List<String> known) {
        object.forEach((key, value) -> {
            String name = String.valueOf(key);
            boolean isRead = TITLES.contains(name) && String.valueOf(value).equals(title(object));
            if (!isRead && !known.contains(name) && !name.equals("id")) {
                draft.remark(Remark.Kind.LEFT_OUT, "", owner + ": " + name);
            }
        });
    }

    private static boolean belongs(Map<?, ?> step, Map<?, ?> stage) {
        return STAGE_IDS.stream()
                .map(step::get)
                .filter(id -> id != null)
                .anyMatch(id -> id.equals(stage.get("id")) || id.equals(title(stage)));
    }

    /** Collects the feelings of the steps, which are all on one scale. */
    private static void feelings(Object step, List<String> feelings) {
        if (step instanceof Map<?, ?> object) {
            object.forEach((key, value) -> {
                if (value != null
                        && label(String.valueOf(key))
                                .filter(RowLabel.FEELS::equals)
                                .isPresent()) {
                    feelings.add(String.valueOf(value));
                }
            });
        }
    }

    private static Optional<RowLabel> label(String name) {
        return RowLabel.of(name.replaceAll("([a-z])([A-Z])", "$1 $2"));
    }

    private void step(Object said, DraftPart stage) {
        if (!(said instanceof Map<?, ?> object)) {
            stage.add("steps", new DraftPart("step", String.valueOf(said)));
            return;
        }
        String title = title(object);
        DraftPart step = stage.add("steps", new DraftPart("step", title.isEmpty() ? "…" : title));
        object.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (!TITLES.contains(name) && !STAGE_IDS.contains(name) && !name.equals("id")) {
                said(step, name, value);
            }
        });
    }

    private void said(DraftPart step, String name, Object value) {
        if (WITHIN.contains(name) && value instanceof Map<?, ?> lanes) {
            lanes.forEach((key, texts) -> said(step, String.valueOf(key), texts));
            return;
        }
        if (value instanceof List<?> entries) {
            entries.forEach(entry -> {
                if (entry instanceof Map<?, ?> of) {
                    leftOut(of, step.title() + ": " + name, List.of());
                }
            });
        }
        Optional<RowLabel> label = label(name);
        List<String> texts = (value instanceof List<?> list ? list : List.of(value == null ? "" : value))
                .stream()
                        .map(entry -> entry instanceof Map<?, ?> of ? title(of) : String.valueOf(entry))
                        .filter(text -> !text.isBlank())
                        .toList();
        if (label.filter(RowLabel::isLane).isPresent()) {
            draft.put(step, label.get().key(), "does", texts, 1, Optional.empty());
        } else if (label.filter(RowLabel::isItem).isPresent()) {
            draft.put(step, label.get().key(), label.get().titleKey(), texts, 1, Optional.empty());
        } else if (label.filter(RowLabel::isOfStep).isPresent()) {
            texts.forEach(text -> draft.say(step, label.get(), text, scale, step.title()));
        } else {
            draft.remark(Remark.Kind.LEFT_OUT, "", step.title() + ": " + name);
        }
    }

    private static List<?> list(Map<?, ?> map, List<String> names) {
        return names.stream()
                .map(map::get)
                .filter(List.class::isInstance)
                .findFirst()
                .<List<?>>map(List.class::cast)
                .orElse(List.of());
    }

    private static String title(Map<?, ?> map) {
        return TITLES.stream()
                .map(map::get)
                .filter(String.class::isInstance)
                .findFirst()
                .map(String::valueOf)
                .orElse("");
    }
}
