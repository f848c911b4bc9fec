package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Experience;
import io.frontstage.blueprint.Figure;
import io.frontstage.blueprint.Metric;
import io.frontstage.blueprint.PerPersona;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Dash;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Tint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the blocks that stand above and below the lanes: a step's head, thoughts, emotions in words, measures. */
final class ColumnBlocks {

    private final Blueprint blueprint;
    private final Labels labels;
    private final LegendEntries used;
    private final Curves curves;

    ColumnBlocks(Blueprint blueprint, Labels labels, LegendEntries used, Curves curves) {
        this.blueprint = blueprint;
        this.labels = labels;
        this.used = used;
        this.curves = curves;
    }

    /** A stage's title, whom it is for and who answers for it. */
    Block stageHead(Stage stage) {
        BlockContentBuilder blockContentBuilder = new BlockContentBuilder(labels, used).write(stage.title(), Font.STAGE, Tint.STAGE_TEXT);
        Tags audience = new Tags(4);
        labels.audience(stage.audience(), audience);
        Optional<String> owner = stage.owner().map(name -> labels.text("map.owner", name));
        if (audience.isEmpty()) {
            owner.ifPresent(blockContentBuilder::small);
        } else {
            // side by side: the bars of all stages are as high as the highest
            owner.ifPresent(text -> audience.add(Tags.Kind.PLAIN, text));
            blockContentBuilder.add(audience).say(audience.texts());
        }
        BlockStyle blockStyle = new BlockStyle(Tint.STAGE, Tint.NONE, Dash.SOLID, 4, Tint.NONE, 12, 8);
        return blockContentBuilder.block(
                Role.STAGE, stage.title(), "", Optional.of(stage.id().value()), blockStyle);
    }

    /** What a stage says of itself besides. */
    Optional<Block> stageNote(Stage stage) {
        BlockContentBuilder blockContentBuilder = new BlockContentBuilder(labels, used)
                .about(stage.about(), blueprint.info().about().provenance());
        return blockContentBuilder.isEmpty() ? Optional.empty() : Optional.of(blockContentBuilder.plain(Role.STAGE, BlockStyle.BARE));
    }

    /** A step's head: its number, channels, whom it is for, what it takes, whether it is a moment of truth. */
    Block rail(Step step, int number, Stage stage) {
        BlockContentBuilder blockContentBuilder = new BlockContentBuilder(labels, used);
        Tags tags = new Tags(0).add(Tags.Kind.NUMBER, Integer.toString(number));
        for (String channel : step.channels()) {
            used.addChannel();
            tags.add(Tags.Kind.CHIP, channel);
        }
        blockContentBuilder.add(tags);
        if (!step.audience().equals(stage.audience())) {
            Tags audience = new Tags(4);
            labels.audience(step.audience(), audience);
            if (!audience.isEmpty()) {
                blockContentBuilder.add(audience);
            }
        }
        if (step.momentOfTruth()) {
            blockContentBuilder.sign(Icon.MOMENT, labels.text(Icon.MOMENT.key()), Font.SMALL_STRONG, Tint.MOMENT);
        }
        blockContentBuilder.small(labels.effort(List.of(), List.of(), step.timing()));
        if (!step.owner().equals(stage.owner())) {
            step.owner().ifPresent(owner -> blockContentBuilder.small(labels.text("map.owner", owner)));
        }
        return blockContentBuilder.plain(Role.STEP, BlockStyle.BARE);
    }

    /** What is thought, expected and said at a step. */
    List<Block> thoughts(Step step) {
        Experience experience = step.experience();
        List<Block> blocks = new ArrayList<>();
        perPersona(experience.thinks(), "map.thinks", blocks);
        perPersona(experience.expects().words(), "map.expects", blocks);
        for (String quote : experience.quotes()) {
            blocks.add(thought(labels.text("map.quote.all"), labels.text("map.quote", quote)));
        }
        return blocks;
    }

    private void perPersona(PerPersona<List<String>> said, String key, List<Block> blocks) {
        said.everybody().ifPresent(texts -> thoughts(labels.text(key + ".all"), texts, blocks));
        for (Map.Entry<PersonaId, List<String>> entry : said.byPersona().entrySet()) {
            thoughts(labels.text(key, labels.persona(entry.getKey())), entry.getValue(), blocks);
        }
    }

    private void thoughts(String who, List<String> texts, List<Block> blocks) {
        for (String text : texts) {
            blocks.add(thought(who, text));
        }
    }

    private Block thought(String who, String text) {
        return new BlockContentBuilder(labels, used)
                .write(who, Font.SMALL, Tint.TEXT_SUBTLE)
                .write(text, Font.NOTE, Tint.TEXT)
                .plain(Role.THOUGHT, BlockStyle.BUBBLE);
    }

    /** The emotions of a step in words, one line for each curve, with the curve's mark. */
    Optional<Block> emotions(Step step) {
        BlockContentBuilder blockContentBuilder = new BlockContentBuilder(labels, used);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < curves.size(); i++) {
            Optional<Emotion> emotion = curves.at(i, step);
            if (emotion.isPresent()) {
                String text = labels.emotion(emotion.get());
                blockContentBuilder.add(Paragraph.withSign(List.of(CurveMark.at(i, 5, 5)), text, Font.SMALL, Tint.TEXT));
                Labels.append(name, "; ", curves.name(i) + " " + text);
            }
        }
        if (name.length() == 0) {
            return Optional.empty();
        }
        blockContentBuilder.say(name.toString());
        return Optional.of(blockContentBuilder.block(Role.EMOTION, "", "", Optional.empty(), BlockStyle.BARE));
    }

    Block staff(Emotion emotion) {
        String text = labels.emotion(emotion);
        return new Block(
                Role.EMOTION,
                "",
                labels.text("map.emotion.staff", text),
                Optional.empty(),
                BlockStyle.BARE,
                List.of(Paragraph.withSign(
                        List.of(EmotionIcon.at(emotion.score(), 5, 5, Tint.STAFF)), text, Font.SMALL, Tint.STAFF)));
    }

    /** Figures and rules. */
    List<Block> measures(List<Metric> metrics, List<String> policies) {
        List<Block> blocks = new ArrayList<>(metrics.size() + policies.size());
        for (Metric metric : metrics) {
            blocks.add(measure(metric));
        }
        for (String policy : policies) {
            blocks.add(new BlockContentBuilder(labels, used)
                    .small(labels.text("map.policy", policy))
                    .plain(Role.MEASURE, BlockStyle.BARE));
        }
        return blocks;
    }

    Block measure(Metric metric) {
        String name = metric.lane().isPresent()
                        && blueprint.lane(metric.lane().get()).isPresent()
                ? metric.name() + Labels.SEPARATOR + labels.lane(metric.lane().get())
                : metric.name();
        StringBuilder around = new StringBuilder();
        metric.baseline().ifPresent(baseline -> around.append(labels.text("map.metric.before", baseline.text())));
        metric.target()
                .ifPresent(target -> Labels.append(around, " → ", labels.text("map.metric.target", target.text())));
        StringBuilder known = new StringBuilder();
        metric.source().ifPresent(source -> known.append(labels.text("map.source", source)));
        Optional<Figure> now = metric.now();
        now.flatMap(Figure::date).ifPresent(asOf -> Labels.append(known, ", ", labels.text("map.as-of", asOf.text())));
        String figure = now.map(one -> one.value().text()).orElseGet(() -> labels.text("map.metric.none"));
        return new BlockContentBuilder(labels, used)
                .write(name, Font.SMALL, Tint.TEXT_SUBTLE)
                .write(figure, Font.STRONG, Tint.TEXT)
                .small(around.toString())
                .small(known.toString())
                .plain(Role.MEASURE, BlockStyle.BARE);
    }
}
