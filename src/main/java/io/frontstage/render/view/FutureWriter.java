package io.frontstage.render.view;

import io.frontstage.blueprint.ElementId;
import io.frontstage.blueprint.IssueKey;
import io.frontstage.blueprint.PainPoint;
import io.frontstage.difference.Sign;
import io.frontstage.future.FutureComparison;
import io.frontstage.future.FutureLine;
import io.frontstage.future.FutureTexts;
import io.frontstage.future.PromisedFigure;
import io.frontstage.messages.Messages;
import io.frontstage.render.PageOptions;
import io.frontstage.render.markup.AllowedLinks;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.markup.Prose;
import io.frontstage.render.svg.Links;
import io.frontstage.render.svg.SvgWriter;
import io.frontstage.render.table.ContentLanguage;
import io.frontstage.render.table.PositionText;
import io.frontstage.scene.Drawing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Writes what a future map promises: five figures, the drawing of both maps, and what must become true. */
public final class FutureWriter {

    private final FutureComparison comparison;
    private final PageOptions options;
    private final Messages messages;
    private final FutureTexts texts;
    private final MarkupWriter out = new MarkupWriter();
    private final Prose prose;

    private FutureWriter(FutureComparison comparison, PageOptions options) {
        this.comparison = comparison;
        this.options = options;
        this.messages = options.words();
        this.texts = new FutureTexts(comparison, messages);
        this.prose = new Prose(out, ContentLanguage.besides(comparison.today(), messages));
    }

    /** Writes the view as one element. */
    public static String write(FutureComparison comparison, Drawing drawing, PageOptions options) {
        return new FutureWriter(comparison, options).write(drawing);
    }

    /**
     * Writes the view for paper, without the drawing and the text to copy: one element.
     *
     * @param leftOut the ids of things that are not shown
     */
    public static String onPaper(FutureComparison comparison, Set<String> leftOut, PageOptions options) {
        FutureWriter writer = new FutureWriter(comparison, options);
        List<FutureLine> shown = shown(comparison, leftOut);
        int all = comparison.lines().size();
        writer.out.open("div").attribute("class", "frontstage-paper");
        writer.figures();
        writer.out.open("h3").text(writer.messages.text("future.becomes")).close();
        writer.out.open("p").text(writer.texts.count()).close();
        if (shown.size() < all) {
            writer.out
                    .open("p")
                    .text(writer.messages.text("paper.filtered", shown.size(), all))
                    .close();
        }
        if (!shown.isEmpty()) {
            writer.lines(shown, writer::lineOnPaper);
        }
        return writer.out.close().toString();
    }

    static List<FutureLine> shown(FutureComparison comparison, Set<String> leftOut) {
        return comparison.lines().stream()
                .filter(line -> !leftOut.contains(line.thing().id()))
                .toList();
    }

    private String write(Drawing drawing) {
        out.open("div").attribute("class", "frontstage-drawing frontstage-compare");
        figures();
        out.open("div").attribute("class", "frontstage-compared").attribute("tabindex", "0");
        out.attribute("role", "region")
                .attribute(
                        "aria-label",
                        messages.text("compare.mode.future") + ": "
                                + comparison.today().info().title());
        SvgWriter.inPage(
                out,
                drawing,
                new Links(
                        options.anchors(),
                        options.issues(),
                        new PositionText(comparison.future(), messages).places(),
                        Map.of()));
        out.close();
        out.open("div").attribute("class", "frontstage-becomes");
        out.open("h3")
                .attribute("class", "frontstage-list-head")
                .text(messages.text("future.becomes"))
                .close();
        out.open("p").text(texts.count()).close();
        if (!comparison.lines().isEmpty()) {
            lines(comparison.lines(), this::line);
            asText();
        }
        return out.close().close().toString();
    }

    private void figures() {
        out.open("dl").attribute("class", "frontstage-promises");
        for (PromisedFigure figure : comparison.figures()) {
            out.open("div");
            out.open("dt").text(texts.name(figure)).close();
            out.open("dd");
            out.open("span").attribute("class", "frontstage-promise");
            out.text(texts.today(figure) + " → ")
                    .open("strong")
                    .text(texts.future(figure))
                    .close()
                    .close();
            List.of(texts.change(figure), texts.silent(figure)).stream()
                    .filter(text -> !text.isEmpty())
                    .forEach(text -> out.open("div")
                            .attribute("class", "frontstage-carried")
                            .text(text)
                            .close());
            out.close().close();
        }
        out.close();
    }

    private void lines(List<FutureLine> lines, Consumer<FutureLine> writeLine) {
        out.open("ul").attribute("class", "frontstage-becomes-list");
        lines.forEach(writeLine);
        out.close();
        out.open("p")
                .attribute("class", "frontstage-becomes-foot")
                .text(texts.inJira())
                .close();
    }

    /** Writes a line with its sign and words in one paragraph, because paper may have no style sheet. */
    private void lineOnPaper(FutureLine line) {
        out.open("li").attribute("id", options.anchors().element(line.id()));
        sign(line.signs().iterator().next());
        out.text(" ");
        prose.words(texts.title(line));
        out.text(" (").open("span").attribute("dir", "auto");
        out.text(texts.place(line)).close().text(")");
        if (line.isInJira()) {
            out.text(" ");
            issues(line);
        }
        out.close();
    }

    /** Writes a line, with the data that a script needs to write its opportunity. */
    private void line(FutureLine line) {
        out.open("li")
                .attribute("id", options.anchors().element(line.id()))
                .attribute("data-frontstage-item", line.thing().id())
                .attribute("data-frontstage-becomes", line.id())
                .attribute("data-frontstage-step", line.at().value())
                .attribute("data-frontstage-title", texts.title(line))
                .attribute(
                        "data-frontstage-solves",
                        line.solves().stream()
                                .map(PainPoint::id)
                                .map(ElementId::value)
                                .collect(Collectors.joining(" ")));
        if (line.opportunity().isPresent()) {
            out.attribute("data-frontstage-written", "true");
        }
        if (line.isInJira()) {
            out.attribute(
                    "data-frontstage-issues",
                    keys(line).stream().map(IssueKey::value).collect(Collectors.joining(" ")));
        }
        sign(line.signs().iterator().next());
        out.text(" ").open("div");
        prose.words(texts.title(line));
        out.open("div").attribute("class", "frontstage-carried").attribute("dir", "auto");
        out.text(texts.place(line)).close();
        out.close();
        if (line.isInJira()) {
            issues(line);
        }
        out.close();
    }

    private static List<IssueKey> keys(FutureLine line) {
        return line.opportunity().map(one -> one.issues()).orElse(List.of());
    }

    private void issues(FutureLine line) {
        List<IssueKey> issues = keys(line);
        out.open("span").attribute("class", "frontstage-becomes-issues");
        for (int i = 0; i < issues.size(); i++) {
            out.text(i == 0 ? "" : ", ");
            prose.link(
                    issues.get(i).value(), options.issues().apply(issues.get(i)).flatMap(AllowedLinks::allowed));
        }
        out.close();
    }

    private void sign(Sign sign) {
        String word = sign.name().toLowerCase(Locale.ROOT);
        out.open("span")
                .attribute("class", "frontstage-sign frontstage-sign-" + word)
                .attribute("title", messages.text("future.sign." + word))
                .text(sign.mark())
                .close();
    }

    /** A field from which the text can be copied without script. */
    private void asText() {
        StringBuilder text = new StringBuilder();
        comparison.figures().forEach(figure -> text.append(texts.sentence(figure))
                .append('\n'));
        text.append(messages.text("future.becomes")).append('\n');
        for (FutureLine line : comparison.lines()) {
            text.append(line.signs().iterator().next().mark())
                    .append(' ')
                    .append(texts.title(line).replaceAll("\\s+", " "))
                    .append(" (")
                    .append(texts.place(line).replaceAll("\\s+", " "))
                    .append(")\n");
        }
        ListParts.copyField(out, messages, text.toString());
    }
}
