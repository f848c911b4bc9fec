package io.frontstage.confluence.rest;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.issue.ActionableItem;
import io.frontstage.issue.Counts;
import io.frontstage.issue.IssueSnapshot;
import io.frontstage.issue.ItemState;
import io.frontstage.issue.Progress;
import io.frontstage.issue.ProgressTexts;
import io.frontstage.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The progress of a map, as one person may see it.
 *
 * @param issues every issue that the file names, once
 * @param items pain points and opportunities, from left to right
 * @param steps the steps that have such items; {@code stages} likewise
 * @param by the counts by kind, owner and severity
 */
record ProgressJson(
        List<IssueJson> issues,
        List<ItemProgress> items,
        List<StepProgress> steps,
        List<StageProgress> stages,
        By by,
        CountsJson whole) {

    /**
     * @param facts its kind, and its severity or impact and effort, in words
     * @param state {@code done}, {@code in-progress}, {@code to-do}, {@code not-started}, {@code hidden} or {@code unknown}
     */
    record ItemProgress(ItemJson item, String kind, List<String> facts, List<String> keys, String state, String text) {}

    record StepProgress(String step, String title, CountsJson counts) {}

    record StageProgress(String stage, String title, CountsJson counts) {}

    /** @param value the value by which a filter selects it; empty for nobody */
    record Named(String name, String value, CountsJson counts) {}

    /** The counts by kind, by owner, and of pain points by severity. */
    record By(List<Named> kind, List<Named> owner, List<Named> severity) {}

    /** @param text the counts in words */
    record CountsJson(
            int done, int inProgress, int toDo, int notStarted, int hidden, int unknown, int total, String text) {}

    static ProgressJson of(Blueprint map, Function<IssueKey, IssueSnapshot> snapshot, Messages messages) {
        Progress progress = Progress.of(map, snapshot);
        ProgressTexts texts = new ProgressTexts(messages);
        List<ActionableItem> items = ActionableItem.all(map);
        return new ProgressJson(
                items.stream()
                        .flatMap(item -> item.issues().stream())
                        .distinct()
                        .map(key -> IssueJson.of(key, snapshot.apply(key), messages))
                        .toList(),
                items.stream()
                        .map(item -> item(item, progress, messages, texts))
                        .toList(),
                map.steps().stream()
                        .filter(step -> progress.steps().containsKey(step.id()))
                        .map(step -> step(step, progress, texts))
                        .toList(),
                map.stages().stream()
                        .filter(stage -> progress.stages().containsKey(stage.id()))
                        .map(stage -> stage(stage, progress, texts))
                        .toList(),
                new By(
                        named(
                                progress.kinds(),
                                kind -> messages.text("progress.kind." + word(kind)),
                                ProgressJson::word,
                                texts),
                        named(
                                progress.owners(),
                                owner -> owner.orElseGet(() -> messages.text("progress.owner.none")),
                                owner -> owner.orElse(""),
                                texts),
                        named(
                                progress.severities(),
                                severity -> messages.text("table.severity." + word(severity)),
                                ProgressJson::word,
                                texts)),
                counts(progress.whole(), texts));
    }

    private static ItemProgress item(ActionableItem item, Progress progress, Messages messages, ProgressTexts texts) {
        ItemState state = progress.items().get(item.id());
        return new ItemProgress(
                ItemJson.of(item),
                word(item.kind()),
                facts(item, messages),
                item.issues().stream().map(IssueKey::value).toList(),
                ProgressTexts.word(state),
                texts.of(state));
    }

    /** The facts that help to choose: {@code Pain point, high} or {@code Opportunity, Impact 4 of 5, Effort 2 of 5}. */
    private static List<String> facts(ActionableItem item, Messages messages) {
        List<String> facts = new ArrayList<>();
        facts.add(messages.text("jira.kind." + word(item.kind())));
        if (item.item() instanceof PainPoint pain) {
            facts.add(messages.text("table.severity." + word(pain.gravity())));
        } else if (item.item() instanceof Opportunity opportunity) {
            opportunity.impact().ifPresent(impact -> facts.add(messages.text("map.impact", impact)));
            opportunity.effort().ifPresent(effort -> facts.add(messages.text("map.effort", effort)));
        }
        return facts;
    }

    private static StepProgress step(Step step, Progress progress, ProgressTexts texts) {
        ElementId id = step.id();
        return new StepProgress(
                id.value(), step.title(), counts(progress.steps().get(id), texts));
    }

    private static StageProgress stage(Stage stage, Progress progress, ProgressTexts texts) {
        return new StageProgress(
                stage.id().value(), stage.title(), counts(progress.stages().get(stage.id()), texts));
    }

    private static <K> List<Named> named(
            Map<K, Counts> counts, Function<K, String> name, Function<K, String> value, ProgressTexts texts) {
        Stream<Map.Entry<K, Counts>> entries = counts.entrySet().stream();
        return entries.map(entry -> new Named(
                        name.apply(entry.getKey()), value.apply(entry.getKey()), counts(entry.getValue(), texts)))
                .toList();
    }

    private static CountsJson counts(Counts counts, ProgressTexts texts) {
        return new CountsJson(
                counts.of(ItemState.DONE),
                counts.of(ItemState.IN_PROGRESS),
                counts.of(ItemState.TO_DO),
                counts.of(ItemState.NOT_STARTED),
                counts.of(ItemState.HIDDEN),
                counts.of(ItemState.UNKNOWN),
                counts.total(),
                texts.of(counts));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
