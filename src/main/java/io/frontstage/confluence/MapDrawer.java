package io.frontstage.confluence;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.BlueprintRenderer;
import io.frontstage.RenderOptions;
import io.frontstage.RenderedBlueprint;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.blueprint.MapInfo;
import io.frontstage.issue.Issues;
import io.frontstage.problem.Severity;
import io.frontstage.render.image.ImageResult;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.words.Words;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

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
     * @param address where the map is to be seen
     */
    DrawnMap draw(List<Attachment> versions, RenderOptions options, Form form, Reader reader, MapAddress address) {
        Words words = Words.in(reader.locale());
        LastGoodVersion.Found found = lastGood.among(versions, reader.today());
        Optional<Blueprint> blueprint = found.shown().map(LastGoodVersion.Shown::blueprint);
        Optional<Attachment> version = found.shown().map(LastGoodVersion.Shown::version);
        return new DrawnMap(
                forReaders(found, words),
                forEditors(found, words),
                blueprint
                        .map(map -> markup(renderer.render(map, options, issues), form, reader, address))
                        .orElse(""),
                version.map(file -> form == Form.DIGEST ? "" : source(file, words, reader, address))
                        .orElse(""),
                version.map(file -> file.getVersion()).orElse(0),
                blueprint.map(Blueprint::info).flatMap(MapInfo::tracker),
                blueprint.isPresent()
                        ? IssueHome.of(issues, blueprint.get().info().tracker())
                        : "");
    }

    private static String forReaders(LastGoodVersion.Found found, Words words) {
        return isNewest(found) ? "" : new Notices(words).broken(sentence(found, words), List.of(), Optional.empty());
    }

    private static String forEditors(LastGoodVersion.Found found, Words words) {
        Notices notices = new Notices(words);
        return isNewest(found)
                ? notices.remarks(found.newest().problems(), found.newest().source())
                : notices.broken(
                        sentence(found, words),
                        found.newest().problems(),
                        found.newest().source());
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

    private String markup(RenderedBlueprint map, Form form, Reader reader, MapAddress address) {
        return switch (form) {
            case PAGE -> map.html();
            case WHOLE -> svg(map) + map.table();
            case PICTURE -> picture(map, reader);
            case DIGEST -> map.digest(Optional.of(address.toString()));
        };
    }

    /** The SVG as part of a page: without the prolog that a file has. */
    private static String svg(RenderedBlueprint map) {
        String file = map.svg();
        return file.substring(file.indexOf("<svg"));
    }

    /** Title, figures and the picture; the table if there is none, with the reason beneath. */
    private String picture(RenderedBlueprint map, Reader reader) {
        ImageResult image = map.png();
        if (image instanceof ImageResult.Unavailable none) {
            return map.table(none);
        }
        ImageResult.Picture picture = (ImageResult.Picture) image;
        return images.keep(picture.png(), reader)
                .map(path -> map.digest(Optional.empty()) + image(path, picture, map.blueprint()))
                .orElseGet(() -> map.table(new ImageResult.Unavailable(ImageResult.Reason.NOT_KEPT)));
    }

    private static String image(String path, ImageResult.Picture picture, Blueprint map) {
        MarkupWriter out = new MarkupWriter();
        out.open("p").open("img");
        out.attribute("src", path)
                .attribute("width", Integer.toString(Math.min(WIDEST_PICTURE, picture.shownWidth())))
                .attribute("alt", map.info().title());
        return out.closeEmpty().close().toString();
    }

    /** Under the map: file, version, date. */
    private static String source(Attachment file, Words words, Reader reader, MapAddress address) {
        MarkupWriter out = new MarkupWriter();
        out.open("p").attribute("class", "frontstage-source");
        out.open("a")
                .attribute("href", address.download(file))
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
}
