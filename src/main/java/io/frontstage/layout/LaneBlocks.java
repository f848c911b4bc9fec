package io.frontstage.layout;

import io.frontstage.blueprint.Card;
import io.frontstage.blueprint.Delight;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.Item;
import io.frontstage.blueprint.Lane;
import io.frontstage.blueprint.LaneKind;
import io.frontstage.blueprint.Opportunity;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.blueprint.PartialDate;
import io.frontstage.blueprint.PersonaId;
import io.frontstage.blueprint.Step;
import io.frontstage.scene.Font;
import io.frontstage.scene.Role;
import io.frontstage.scene.Tint;
import java.util.List;
import java.util.Optional;

/** Makes the blocks that stand in lanes: cards, step titles, and the notes beneath them. */
final class LaneBlocks {

    private final Labels labels;
    private final LegendEntries used;

    LaneBlocks(Labels labels, LegendEntries used) {
        this.labels = labels;
        this.used = used;
    }

    Block card(Card card, Lane lane, Step step) {
        BlockContentBuilder blockContentBuilder = new BlockContentBuilder(labels, used).write(card.does(), Font.BODY, Tint.TEXT);
        List<String> by = card.by().equals(lane.by()) ? List.of() : card.by();
        List<String> with = card.with().equals(lane.with()) ? List.of() : card.with();
        String small = labels.effort(by, with, card.timing());
        blockContentBuilder.small(small);
        personas(card.personas(), step.audience().personas(), blockContentBuilder);
        blockContentBuilder.remarks(card.about());
        boolean dotted =
                labels.mark(card.about()).filter(mark -> mark != Icon.OBSERVED).isPresent();
        return blockContentBuilder.block(
                Role.CARD, card.does(), labels.lane(lane.id()), id(card.id().value()), BlockStyle.card(lane.kind(), dotted));
    }

    private void personas(List<PersonaId> own, List<PersonaId> inherited, BlockContentBuilder blockContentBuilder) {
        if (!own.isEmpty() && !own.equals(inherited)) {
            blockContentBuilder.small(labels.text("map.for", labels.personas(own)), Tint.AUDIENCE_TEXT);
        }
    }

    /** The step's title where nothing else stands in the customer's cell: it is the customer's card. */
    Block titleCard(Step step) {
        boolean dotted =
                labels.mark(step.about()).filter(mark -> mark != Icon.OBSERVED).isPresent();
        return title(step, BlockStyle.card(LaneKind.CUSTOMER, dotted));
    }

    /** The step's title where the author says that the customer does nothing. */
    Block titleOutline(Step step) {
        return title(step, BlockStyle.outline(LaneKind.CUSTOMER));
    }

    /** The step's title above the customer's own cards. */
    Block titleHeading(Step step) {
        return title(step, BlockStyle.BARE);
    }

    private Block title(Step step, BlockStyle blockStyle) {
        return new BlockContentBuilder(labels, used)
                .write(step.title(), Font.STRONG, Tint.TEXT)
                .remarks(step.about())
                .block(Role.STEP, step.title(), "", id(step.id().value()), blockStyle);
    }

    /** A small ring, for arrows that end at an empty cell. */
    Block ring() {
        String text = labels.text("map.empty-cell");
        return new Block(Role.DECORATION, text, text, Optional.empty(), BlockStyle.BARE, List.of());
    }

    /** A note; whose it is, is written only where that is not the owner of its step or stage. */
    Block item(Item item, List<PersonaId> audience, Optional<String> keeper) {
        BlockContentBuilder blockContentBuilder = new BlockContentBuilder(labels, used);
        if (item instanceof PainPoint pain) {
            return pain(pain, audience, keeper, blockContentBuilder);
        }
        if (item instanceof Opportunity opportunity) {
            return opportunity(opportunity, audience, keeper, blockContentBuilder);
        }
        Delight delight = (Delight) item;
        blockContentBuilder.sign(Icon.DELIGHT, labels.text("map.delight"), Font.SMALL_STRONG, Tint.DELIGHT_TEXT);
        blockContentBuilder.write(delight.title(), Font.NOTE, Tint.TEXT);
        quotes(delight.quotes(), blockContentBuilder);
        personas(delight.personas(), audience, blockContentBuilder);
        blockContentBuilder.remarks(delight.about());
        return note(delight, Role.DELIGHT, BlockStyle.note(Tint.DELIGHT, Tint.DELIGHT_BAR), blockContentBuilder);
    }

    private Block pain(PainPoint pain, List<PersonaId> audience, Optional<String> keeper, BlockContentBuilder blockContentBuilder) {
        Icon severity = Icon.of(pain.severity());
        boolean fixed = pain.fixed().isPresent();
        if (fixed) {
            String text = labels.text("map.pain.fixed", pain.fixed().get().text());
            blockContentBuilder.sign(Icon.FIXED, text, Font.SMALL_STRONG, Tint.FIXED_TEXT);
        } else {
            blockContentBuilder.sign(severity, labels.text(severity.key()), Font.SMALL_STRONG, Tint.PAIN_TEXT);
        }
        blockContentBuilder.write(pain.title(), Font.NOTE, fixed ? Tint.TEXT_SUBTLE : Tint.TEXT);
        quotes(pain.quotes(), blockContentBuilder);
        personas(pain.personas(), audience, blockContentBuilder);
        owner(pain.owner(), keeper, blockContentBuilder);
        blockContentBuilder.remarks(pain.about());
        issues(pain.issues(), blockContentBuilder);
        BlockStyle blockStyle = fixed ? BlockStyle.note(Tint.FIXED, Tint.FIXED_BAR) : BlockStyle.note(Tint.PAIN, severity.tint());
        return note(pain, Role.PAIN_POINT, blockStyle, blockContentBuilder);
    }

    private Block opportunity(
            Opportunity opportunity, List<PersonaId> audience, Optional<String> keeper, BlockContentBuilder blockContentBuilder) {
        blockContentBuilder.sign(Icon.OPPORTUNITY, labels.text("map.opportunity"), Font.SMALL_STRONG, Tint.OPPORTUNITY_TEXT);
        blockContentBuilder.write(opportunity.title(), Font.NOTE, Tint.TEXT);
        blockContentBuilder.small(scores(opportunity));
        personas(opportunity.personas(), audience, blockContentBuilder);
        owner(opportunity.owner(), keeper, blockContentBuilder);
        opportunity.due().ifPresent(due -> due(due, blockContentBuilder));
        blockContentBuilder.remarks(opportunity.about());
        issues(opportunity.issues(), blockContentBuilder);
        return note(opportunity, Role.OPPORTUNITY, BlockStyle.note(Tint.OPPORTUNITY, Tint.OPPORTUNITY_BAR), blockContentBuilder);
    }

    private String scores(Opportunity opportunity) {
        StringBuilder text = new StringBuilder();
        opportunity
                .impact()
                .ifPresent(score -> Labels.append(text, Labels.SEPARATOR, labels.text("map.impact", score)));
        opportunity
                .effort()
                .ifPresent(score -> Labels.append(text, Labels.SEPARATOR, labels.text("map.effort", score)));
        return text.toString();
    }

    private void due(PartialDate due, BlockContentBuilder blockContentBuilder) {
        String text = labels.text("map.due", due.text());
        if (labels.isOver(due.day())) {
            blockContentBuilder.sign(
                    Icon.OVERDUE,
                    text + Labels.SEPARATOR + labels.text("map.overdue"),
                    Font.SMALL_STRONG,
                    Tint.OVERDUE);
        } else {
            blockContentBuilder.small(text);
        }
    }

    private void owner(Optional<String> owner, Optional<String> keeper, BlockContentBuilder blockContentBuilder) {
        owner.filter(name -> !owner.equals(keeper)).ifPresent(name -> blockContentBuilder.small(labels.text("map.owner", name)));
    }

    private void quotes(List<String> quotes, BlockContentBuilder blockContentBuilder) {
        for (String quote : quotes) {
            blockContentBuilder.small(labels.text("map.quote", quote));
        }
    }

    private void issues(List<IssueKey> keys, BlockContentBuilder blockContentBuilder) {
        if (keys.isEmpty()) {
            return;
        }
        Tags tags = new Tags(4);
        for (IssueKey key : keys) {
            tags.add(Tags.Kind.ISSUE, key.value());
        }
        blockContentBuilder.add(tags).say(labels.text("map.issues", labels.issues(keys)));
    }

    private static Block note(Item item, Role role, BlockStyle blockStyle, BlockContentBuilder blockContentBuilder) {
        return blockContentBuilder.block(role, item.title(), "", id(item.id().value()), blockStyle);
    }

    private static Optional<String> id(String id) {
        return Optional.of(id);
    }
}
