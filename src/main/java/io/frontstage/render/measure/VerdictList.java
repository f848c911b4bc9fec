package io.frontstage.render.measure;

import io.frontstage.answer.MeasurePlace;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.measure.Fix;
import io.frontstage.measure.MeasureSentences;
import io.frontstage.measure.Verdict;
import io.frontstage.measure.VerdictSentences;
import io.frontstage.measure.Verdicts;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes whether fixes helped: first what did, then what needs action, then what shows no effect. */
final class VerdictList {

    private final MarkupWriter out;
    private final Prose prose;
    private final Messages messages;
    private final VerdictSentences sentences;
    private final Function<IssueKey, Optional<URI>> issues;

    VerdictList(MarkupWriter out, Prose prose, Messages messages, Function<IssueKey, Optional<URI>> issues) {
        this.out = out;
        this.prose = prose;
        this.messages = messages;
        this.issues = issues;
        sentences = new VerdictSentences(messages);
    }

    void write(Verdicts verdicts) {
        out.open("div").attribute("class", "frontstage-panel frontstage-verdicts");
        out.open("h3")
                .attribute("class", "frontstage-list-head")
                .text(messages.text("measures.did-it-help"))
                .close();
        missing("measures.hidden", verdicts.missing().hidden());
        missing("measures.unknown", verdicts.missing().unknown());
        missing("measures.undated-fixes", verdicts.missing().undated());
        if (verdicts.verdicts().isEmpty()) {
            paragraph("frontstage-carried", messages.text("measures.nothing-done"));
            out.close();
            return;
        }
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            group(
                    kind,
                    verdicts.verdicts().stream()
                            .filter(verdict -> verdict.kind() == kind)
                            .toList());
        }
        paragraph("frontstage-measures-foot", messages.text("measures.chance"));
        out.close();
    }

    private void missing(String key, int count) {
        if (count > 0) {
            paragraph("frontstage-carried", messages.text(count == 1 ? key + ".one" : key, count));
        }
    }

    private void group(Verdict.Kind kind, List<Verdict> found) {
        if (found.isEmpty()) {
            return;
        }
        out.open("h4").attribute("class", "frontstage-list-head frontstage-verdict-" + kind.word());
        out.text(sentences.heading(kind) + " ");
        out.open("span")
                .attribute("class", "frontstage-number")
                .text(String.valueOf(found.size()))
                .close();
        out.close().open("ul").attribute("class", "frontstage-entries");
        found.forEach(this::verdict);
        out.close();
    }

    private void verdict(Verdict verdict) {
        List<Fix> fixes = verdict.group().fixes();
        out.open("li").attribute("class", "frontstage-entry");
        out.attribute("data-frontstage-item", fixes.get(0).thing().value());
        verdict.figure().ifPresent(figure -> out.attribute("data-frontstage-figure", MeasureSentences.name(figure)));
        for (int i = 0; i < fixes.size(); i++) {
            out.text(i == 0 ? "" : "; ");
            prose.words("strong", "frontstage-words", fixes.get(i).title());
            for (IssueKey key : fixes.get(i).issues()) {
                out.text(" ");
                prose.link(key.value(), issues.apply(key).flatMap(AllowedLinks::allowed));
            }
        }
        if (verdict.kind() == Verdict.Kind.WORSE) {
            place(verdict.figure().orElseThrow().place());
        }
        sentence(verdict);
        if (fixes.size() > 1) {
            div("frontstage-reason-line", messages.text("measures.several-fixes", fixes.size()));
        }
        out.close();
    }

    /** Writes the verdict in one sentence, with the figures before their basis. */
    private void sentence(Verdict verdict) {
        String change = sentences.change(verdict);
        String whole = change.isEmpty() ? sentences.detail(verdict) : sentences.whole(verdict);
        out.open("div").attribute("class", "frontstage-change").text(change);
        out.open("span")
                .attribute("class", "frontstage-reason-line")
                .text(whole.substring(change.length()))
                .close()
                .close();
    }

    /**
     * Writes, for the page's script, the place for a pain about this verdict; a figure of the whole map has no such
     * place.
     */
    private void place(MeasurePlace place) {
        if (place.kind() != MeasurePlace.Kind.MAP) {
            String kind = place.kind() == MeasurePlace.Kind.STAGE ? "stage" : "step";
            out.open("span").attribute("data-frontstage-into", place.id()).attribute("data-frontstage-kind", kind);
            out.close();
        }
    }

    private void div(String style, String text) {
        out.open("div").attribute("class", style).text(text).close();
    }

    private void paragraph(String style, String text) {
        out.open("p").attribute("class", style).text(text).close();
    }
}
