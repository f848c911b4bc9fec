package io.frontstage.render.view;

import io.frontstage.difference.Change;
import io.frontstage.difference.ChangeTexts;
import io.frontstage.difference.Difference;
import io.frontstage.difference.MapThing;
import io.frontstage.difference.Rewording;
import io.frontstage.difference.Sign;
import io.frontstage.difference.StageChanges;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes what changed: the counts, then one sentence for each change by stage, then the same as a text to copy. */
public final class ChangeListWriter {

    /** If there are more changes than this, they are folded by stage. */
    static final int MANY = 300;

    private final Difference difference;
    private final Messages messages;
    private final ChangeTexts texts;
    private final MarkupWriter out;
    private final Map<MapThing, MapThing> reworded = new HashMap<>();

    private ChangeListWriter(Difference difference, Messages messages, MarkupWriter out) {
        this.difference = difference;
        this.messages = messages;
        this.texts = new ChangeTexts(difference, messages);
        this.out = out;
    }

    /**
     * @param difference with at least one change
     * @param isNewest whether the newer map is the current file; only then can a person say that something is the same,
     *     reworded
     */
    public static void write(Difference difference, boolean isNewest, Messages messages, MarkupWriter out) {
        ChangeListWriter writer = new ChangeListWriter(difference, messages, out);
        if (isNewest) {
            Rewording.of(difference).forEach(one -> writer.reworded.put(one.after(), one.before()));
        }
        writer.write();
    }

    /**
     * Like {@link #write}, for paper: nothing is folded, and there is no text to copy.
     *
     * @param leftOut the ids of things whose changes are not shown
     */
    public static String onPaper(Difference difference, Set<String> leftOut, Messages messages) {
        MarkupWriter out = new MarkupWriter();
        ChangeListWriter writer = new ChangeListWriter(difference, messages, out);
        int all = difference.changes().size();
        List<Change> shown = shown(difference.changes(), leftOut);
        out.open("div").attribute("class", "frontstage-paper");
        if (shown.size() < all) {
            out.open("p")
                    .text(messages.text("paper.filtered", shown.size(), all))
                    .close();
        }
        writer.counts(shown);
        for (StageChanges stage : StageChanges.of(difference)) {
            List<Change> changes = shown(stage.changes(), leftOut);
            if (!changes.isEmpty()) {
                out.open("h3")
                        .attribute("dir", "auto")
                        .text(writer.title(stage))
                        .close();
                writer.list(changes);
            }
        }
        return out.close().toString();
    }

    static List<Change> shown(List<Change> changes, Set<String> leftOut) {
        return changes.stream()
                .filter(change -> !leftOut.contains(change.thing().id()))
                .toList();
    }

    private void write() {
        boolean isMuch = difference.changes().size() > MANY;
        if (isMuch) {
            out.open("p")
                    .text(messages.text("compare.much", difference.changes().size()))
                    .close();
        }
        counts(difference.changes());
        for (StageChanges stage : StageChanges.of(difference)) {
            out.open(isMuch ? "details" : "div").attribute("class", "frontstage-stage-changes");
            out.open(isMuch ? "summary" : "h3")
                    .attribute("class", "frontstage-list-head")
                    .attribute("dir", "auto")
                    .text(title(stage))
                    .close();
            list(stage.changes());
            out.close();
        }
        asText();
    }

    private void counts(List<Change> changes) {
        out.open("p").attribute("class", "frontstage-change-counts");
        for (Sign sign : Sign.values()) {
            long count =
                    changes.stream().filter(change -> change.sign() == sign).count();
            if (count > 0) {
                sign(sign);
                out.text(" " + messages.text("compare.count." + word(sign), count) + " ");
            }
        }
        out.close();
    }

    private String title(StageChanges stage) {
        return stage.stage().map(MapThing::title).orElseGet(() -> messages.text("compare.whole-map"));
    }

    private void list(List<Change> changes) {
        out.open("ul").attribute("class", "frontstage-changes");
        for (Change change : changes) {
            out.open("li").attribute("data-frontstage-item", change.thing().id());
            sign(change.sign());
            out.text(" ")
                    .open("span")
                    .attribute("dir", "auto")
                    .text(texts.sentence(change))
                    .close();
            if (change.sign() == Sign.ADDED && reworded.containsKey(change.thing())) {
                reworded(change.thing(), reworded.get(change.thing()));
            }
            out.close();
        }
        out.close();
    }

    /**
     * The question whether a thing is the same in other words; a script answers it by giving the newer thing the id of
     * the older one.
     */
    private void reworded(MapThing now, MapThing old) {
        out.text(" ")
                .open("span")
                .attribute("class", "frontstage-reworded")
                .attribute("data-frontstage-reworded", old.id())
                .attribute("data-frontstage-what", now.kind().name().toLowerCase(Locale.ROOT))
                .text(texts.reworded(old))
                .close();
    }

    private void sign(Sign sign) {
        out.open("span")
                .attribute("class", "frontstage-sign frontstage-sign-" + word(sign))
                .text(sign.mark())
                .close();
    }

    /** A field from which the text can be copied without script. */
    private void asText() {
        StringBuilder text = new StringBuilder();
        for (StageChanges stage : StageChanges.of(difference)) {
            text.append(title(stage)).append('\n');
            stage.changes().forEach(change -> text.append(texts.signed(change)).append('\n'));
        }
        ListParts.copyField(out, messages, text.toString());
    }

    static String word(Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT);
    }
}
