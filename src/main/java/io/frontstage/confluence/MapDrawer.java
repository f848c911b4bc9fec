package io.frontstage.confluence;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.Items;
import io.frontstage.blueprint.MapInfo;
import io.frontstage.blueprint.Stage;
import io.frontstage.blueprint.Step;
import io.frontstage.issue.Issues;
import io.frontstage.problem.Severity;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the newest version of a file that can be drawn, in one form, and says which it is and what is wrong. */
final class MapDrawer {

    /** As wide as a picture is shown at most, in CSS pixels: what an A4 page holds between its margins. */
    private static final int WIDEST_PICTURE = 680;

    private final BlueprintRenderer renderer = new BlueprintRenderer();
    private final LastGoodVersion lastGood;
    private final ExportImages images;
    private final Issues issues;

    MapDrawer(AttachmentStore store, ExportImages images, Issues issues) {
        this.lastGood = new LastGoodVersion(store);
        this.images = images;
        this.issues = issues;
    }

    /**
     * Draws a map.
     *
     * @param versions at least one: the version wanted, then earlier ones to be tried in its stead
     * @param base the wiki's address
     */
    DrawnMap draw(List<Attachment> versions, RenderOptions options, Form form, Reader reader, String base) {
        Words words = Words.in(reader.locale());
        LastGoodVersion.Found found = lastGood.among(versions);
        Optional<Blueprint> blueprint = found.shown().map(LastGoodVersion.Shown::blueprint);
        Optional<Attachment> version = found.shown().map(LastGoodVersion.Shown::version);
        return new DrawnMap(
                forReaders(found, words),
                forEditors(found, words),
                blueprint
                        .map(map -> markup(renderer.render(map, options, issues), form, words, reader))
                        .orElse(""),
                version.map(file -> source(file, words, reader, base)).orElse(""),
                version.map(Attachment::getVersion).orElse(0),
                blueprint.map(Blueprint::info).flatMap(MapInfo::tracker),
                blueprint.isPresent()
                        ? IssueHome.of(issues, blueprint.get().info().tracker())
                        : "");
    }

    private static String forReaders(LastGoodVersion.Found found, Words words) {
        return isNewest(found) ? "" : new Notices(words).broken(sentence(found, words), List.of());
    }

    private static String forEditors(LastGoodVersion.Found found, Words words) {
        Notices notices = new Notices(words);
        return isNewest(found)
                ? notices.remarks(found.newest().problems())
                : notices.broken(sentence(found, words), found.newest().problems());
    }

    private static boolean isNewest(LastGoodVersion.Found found) {
        return found.shown()
                .filter(shown -> shown.version() == found.newest().version())
                .isPresent();
    }

    /** “Version 8 cannot be read (line 14); this is version 7.” */
    private static String sentence(LastGoodVersion.Found found, Words words) {
        LastGoodVersion.Attempt newest = found.newest();
        String reason = newest.refusal()
                .map(refusal -> words.text(
                        switch (refusal) {
                            case TOO_LARGE -> "page.broken.too-large";
                            case UNREADABLE -> "page.broken.unreadable";
                        },
                        newest.version().getVersion()))
                .orElseGet(() -> words.text("page.broken", newest.version().getVersion(), line(newest)));
        return found.shown()
                .map(shown ->
                        words.text("page.broken.shown", reason, shown.version().getVersion()))
                .orElseGet(() -> words.text("page.broken.none", reason));
    }

    private static int line(LastGoodVersion.Attempt attempt) {
        return attempt.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .findFirst()
                .map(problem -> problem.span().line())
                .orElse(1);
    }

    private String markup(RenderedBlueprint map, Form form, Words words, Reader reader) {
        return switch (form) {
            case PAGE -> map.html();
            case WHOLE -> svg(map) + map.table();
            case PICTURE -> picture(map, words, reader);
            case DIGEST -> digest(map.blueprint(), words);
        };
    }

    /** The SVG as part of a page: without the prolog that a file has. */
    private static String svg(RenderedBlueprint map) {
        String file = map.svg();
        return file.substring(file.indexOf("<svg"));
    }

    private String picture(RenderedBlueprint map, Words words, Reader reader) {
        return map.table();
    }

    /** Title, a few figures. */
    private static String digest(Blueprint map, Words words) {
        MarkupWriter out = new MarkupWriter();
        out.open("p").open("strong").text(map.info().title()).close().close();
        map.info().summary().ifPresent(summary -> out.open("p").text(summary).close());
        List<Items> items = Stream.concat(
                        map.stages().stream().map(Stage::items),
                        map.steps().stream().map(Step::items))
                .toList();
        out.open("p")
                .text(words.text(
                        "page.figures",
                        map.stages().size(),
                        map.steps().size(),
                        items.stream().mapToInt(some -> some.pains().size()).sum(),
                        items.stream()
                                .mapToInt(some -> some.opportunities().size())
                                .sum()))
                .close();
        return out.toString();
    }

    /** Under the map: file, version, date. */
    private static String source(Attachment file, Words words, Reader reader, String base) {
        MarkupWriter out = new MarkupWriter();
        out.open("p").attribute("class", "frontstage-source");
        out.open("a")
                .attribute("href", base + downloadPath(file))
                .text(file.getFileName())
                .close();
        out.text(" · ").text(words.text("page.version", file.getVersion()));
        if (file.getLastModificationDate() != null) {
            Instant stored = Instant.ofEpochMilli(AttachmentStore.modified(file));
            out.text(" · ")
                    .text(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(reader.locale())
                            .withZone(reader.zone())
                            .format(stored));
        }
        return out.close().toString();
    }

    private static String downloadPath(Attachment file) {
        String name =
                URLEncoder.encode(file.getFileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return "/download/attachments/" + file.getContainer().getId() + "/" + name + "?version=" + file.getVersion();
    }
}
