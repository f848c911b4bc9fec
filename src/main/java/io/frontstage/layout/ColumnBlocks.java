package io.frontstage.layout;

import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Emotion;
import io.frontstage.blueprint.Experience;
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
    private final Wording wording;
    private final SignsUsed used;
    private final Curves curves;

    ColumnBlocks(Blueprint blueprint, Wording wording, SignsUsed used, Curves curves) {
        this.blueprint = blueprint;
        this.wording = wording;
        this.used = used;
        this.curves = curves;
    }

    /** A stage's title, whom it is for and who answers for it. */
    Block stageHead(Stage stage) {
        Contents contents = new Contents(wording, used).write(stage.title(), Font.STAGE, Tint.STAGE_TEXT);
        Tags audience = new Tags(4);
        wording.audience(stage.audience(), audience);
        Optional<String> owner = stage.owner().map(name -> wording.text("map.owner", name));
        if (audience.isEmpty()) {
            owner.ifPresent(contents::small);
        } else {
            // side by side: the bars of all stages are as high as the highest
            owner.ifPresent(text -> audience.add(Tags.Kind.PLAIN, text));
            contents.add(audience).say(audience.texts());
        }
        Look look = new Look(Tint.STAGE, Tint.NONE, Dash.SOLID, 4, Tint.NONE, 12, 8);
        return contents.block(
                Role.STAGE, stage.title(), "", Optional.of(stage.id().value()), look);
    }

    /** What a stage says of itself besides. */
    Optional<Block> stageNote(Stage stage) {
        Contents contents = new Contents(wording, used)
                .about(stage.about(), blueprint.info().about().provenance());
        return contents.isEmpty() ? Optional.empty() : Optional.of(contents.plain(Role.STAGE, Look.BARE));
    }

    /** A step's head: its number, channels, whom it is for, what it takes, whether it is a moment of truth. */
    Block rail(Step step, int number, Stage stage) {
        Contents contents = new Contents(wording, used);
        Tags tags = new Tags(0).add(Tags.Kind.NUMBER, Integer.toString(number));
        for (String channel : step.channels()) {
            used.addChannel();
            tags.add(Tags.Kind.CHIP, channel);
        }
        contents.add(tags);
        if (!step.audience().equals(stage.audience())) {
            Tags audience = new Tags(4);
            wording.audience(step.audience(), audience);
            if (!audience.isEmpty()) {
                contents.add(audience);
            }
        }
        if (step.momentOfTruth()) {
            contents.sign(Sign.MOMENT, wording.text(Sign.MOMENT.key()), Font.SMALL_STRONG, Tint.MOMENT);
        }
        contents.small(wording.effort(List.of(), List.of(), step.timing()));
        if (!step.owner().equals(stage.owner())) {
            step.owner().ifPresent(owner -> contents.small(wording.text("map.owner", owner)));
        }
        return contents.plain(Role.STEP, Look.BARE);
    }

    /** What is thought, expected and said at a step. */
    List<Block> thoughts(Step step) {
        Experience experience = step.experience();
        List<Block> blocks = new ArrayList<>();
        perPersona(experience.thinks(), "map.thinks", blocks);
        perPersona(experience.expects(), "map.expects", blocks);
        for (String quote : experience.quotes()) {
            blocks.add(thought(wording.text("map.quote.all"), wording.text("map.quote", quote)));
        }
        return blocks;
    }

    private void perPersona(PerPersona<List<String>> said, String key, List<Block> blocks) {
        said.everybody().ifPresent(texts -> thoughts(wording.text(key + ".all"), texts, blocks));
        for (Map.Entry<PersonaId, List<String>> entry : said.byPersona().entrySet()) {
            thoughts(wording.text(key, wording.persona(entry.getKey())), entry.getValue(), blocks);
        }
    }

    private void thoughts(String who, List<String> texts, List<Block> blocks) {
        for (String text : texts) {
            blocks.add(thought(who, text));
        }
    }

    private Block thought(String who, String text) {
        return new Contents(wording, used)
                .write(who, Font.SMALL, Tint.TEXT_SUBTLE)
                .write(text, Font.NOTE, Tint.TEXT)
                .plain(Role.THOUGHT, Look.BUBBLE);
    }

    /** The emotions of a step in words, one line for each curve, with the curve's mark. */
    Optional<Block> emotions(Step step) {
        Contents contents = new Contents(wording, used);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < curves.size(); i++) {
            Optional<Emotion> emotion = curves.at(i, step);
            if (emotion.isPresent()) {
                String text = wording.emotion(emotion.get());
                contents.add(Paragraph.withSign(List.of(CurveMark.at(i, 5, 5)), text, Font.SMALL, Tint.TEXT));
                Wording.append(name, "; ", curves.name(i) + " " + text);
            }
        }
        if (name.length() == 0) {
            return Optional.empty();
        }
        contents.say(name.toString());
        return Optional.of(contents.block(Role.EMOTION, "", "", Optional.empty(), Look.BARE));
    }

    Block staff(Emotion emotion) {
        String text = wording.emotion(emotion);
        return new Block(
                Role.EMOTION,
                "",
                wording.text("map.emotion.staff", text),
                Optional.empty(),
                Look.BARE,
                List.of(Paragraph.withSign(
                        List.of(Face.at(emotion.score(), 5, 5, Tint.STAFF)), text, Font.SMALL, Tint.STAFF)));
    }

    /** Figures and rules. */
    List<Block> measures(List<Metric> metrics, List<String> policies) {
        List<Block> blocks = new ArrayList<>(metrics.size() + policies.size());
        for (Metric metric : metrics) {
            blocks.add(measure(metric));
        }
        for (String policy : policies) {
            blocks.add(new Contents(wording, used)
                    .small(wording.text("map.policy", policy))
                    .plain(Role.MEASURE, Look.BARE));
        }
        return blocks;
    }

    Block measure(Metric metric) {
        String name = metric.lane().isPresent()
                        && blueprint.lane(metric.lane().get()).isPresent()
                ? metric.name() + Wording.SEPARATOR + wording.lane(metric.lane().get())
                : metric.name();
        StringBuilder around = new StringBuilder();
        metric.baseline().ifPresent(baseline -> around.append(wording.text("map.metric.before", baseline.text())));
        metric.target()
                .ifPresent(target -> Wording.append(around, " → ", wording.text("map.metric.target", target.text())));
        StringBuilder known = new StringBuilder();
        metric.source().ifPresent(source -> known.append(wording.text("map.source", source)));
        metric.asOf().ifPresent(asOf -> Wording.append(known, ", ", wording.text("map.as-of", asOf.text())));
        return new Contents(wording, used)
                .write(name, Font.SMALL, Tint.TEXT_SUBTLE)
                .write(metric.value().text(), Font.STRONG, Tint.TEXT)
                .small(around.toString())
                .small(known.toString())
                .plain(Role.MEASURE, Look.BARE);
    }
}
