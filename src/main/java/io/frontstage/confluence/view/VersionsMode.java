package io.frontstage.confluence.view;

import com.atlassian.confluence.pages.Attachment;
import io.frontstage.ListViews;
import io.frontstage.MarkedMap;
import io.frontstage.RenderOptions;
import io.frontstage.blueprint.Blueprint;
import io.frontstage.confluence.attachment.AttachmentStore;
import io.frontstage.confluence.attachment.FileVersions;
import io.frontstage.confluence.attachment.ReadableVersions;
import io.frontstage.confluence.attachment.VersionAuthors;
import io.frontstage.confluence.attachment.VersionReader;
import io.frontstage.confluence.page.Reader;
import io.frontstage.difference.ComparedMap;
import io.frontstage.difference.Difference;
import io.frontstage.layout.LayoutOptions;
import io.frontstage.layout.Level;
import io.frontstage.messages.Messages;
import io.frontstage.render.markup.MarkupWriter;
import io.frontstage.render.view.ChangeListWriter;
import io.frontstage.render.view.ChangesCsv;
import io.frontstage.render.view.CompareHeadWriter;
import io.frontstage.render.view.PaperView;
import io.frontstage.render.view.VersionChoice;
import io.frontstage.source.SourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed between two versions of the map's file. */
final class VersionsMode implements CompareMode {

    static final String WORD = "versions";

    /** Maximum number of versions offered as links, newest first. */
    static final int MAX_CHOICES = 50;

    /** How far back a first visit looks, in days. */
    static final int FIRST_VISIT = 30;

    private static final List<String> LEVELS = Stream.of(Level.OVERVIEW, Level.CARDS, Level.EVERYTHING)
            .map(Level::word)
            .toList();

    private static final VersionAuthors AUTHORS = new VersionAuthors();

    private final FileVersions versions;
    private final ReadableVersions reader;
    private final Reader person;
    private final Comparing asked;
    private final Messages messages;
    private final CompareNotes notes;

    VersionsMode(FileVersions versions, ReadableVersions reader, Reader person, Comparing asked) {
        this.versions = versions;
        this.reader = reader;
        this.person = person;
        this.asked = asked;
        this.messages = Messages.in(person.locale());
        this.notes = new CompareNotes(messages);
    }

    @Override
    public String word() {
        return WORD;
    }

    /** The result depends on other versions of the file, too. */
    @Override
    public boolean isLasting() {
        return false;
    }

    @Override
    public void write(ShownMap map, MarkupWriter out) {
        out.open("div").attribute("class", "frontstage-versions");
        content(map, out);
        out.close();
    }

    private void content(ShownMap map, MarkupWriter out) {
        Stream.of(asked.from(), asked.to())
                .filter(wanted -> !wanted.isEmpty() && versions.find(wanted).isEmpty())
                .forEach(wanted -> notes.paragraph(messages.text("compare.missing", wanted), out));
        Attachment to = to();
        Optional<Attachment> from = from();
        if (from.isEmpty()) {
            notes.paragraph(messages.text("compare.one-version"), out);
            return;
        }
        CompareHeadWriter head = new CompareHeadWriter(out, messages, CompareView.address(map));
        choices(map, from.get(), to, head, out);
        compare(map, from.get(), to, head, out);
    }

    private void choices(ShownMap map, Attachment from, Attachment to, CompareHeadWriter head, MarkupWriter out) {
        List<VersionChoice> choices =
                versions.all().stream().limit(MAX_CHOICES).map(this::choice).toList();
        out.open("div").attribute("class", "frontstage-pickers");
        head.versions(
                messages.text("compare.from", head.name(choice(from))),
                days(map.blueprint()),
                choices,
                "mode=versions&to=" + to.getVersion() + "&from=",
                from.getVersion());
        head.versions(
                messages.text(to == versions.newest() ? "compare.to-now" : "compare.to", head.name(choice(to))),
                Map.of(),
                choices,
                "mode=versions&from=" + from.getVersion() + "&to=",
                to.getVersion());
        String people = versions.between(from, to).stream()
                .flatMap(version -> AUTHORS.name(version).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!people.isEmpty()) {
            out.open("span").text(messages.text("compare.edited", people)).close();
        }
        head.levels(
                LEVELS,
                options(map).layout().level().word(),
                "mode=versions&from=" + from.getVersion() + "&to=" + to.getVersion());
        out.close();
    }

    private VersionChoice choice(Attachment version) {
        return new VersionChoice(
                version.getVersion(),
                AttachmentStore.modified(version) == 0 ? Optional.empty() : Optional.of(versions.stored(version)),
                AUTHORS.name(version),
                Optional.ofNullable(version.getVersionComment()).orElse(""),
                reader.isReadable(version));
    }

    /** The days that people often ask for, by their names, if there is a version for them. */
    private Map<String, LocalDate> days(Blueprint shown) {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        days.put(messages.text("compare.month"), person.today().minusMonths(1));
        shown.info().reviewed().ifPresent(review -> days.put(messages.text("compare.review"), review.day()));
        days.values().removeIf(day -> versions.on(day).isEmpty());
        return days;
    }

    @Override
    public PaperView paper(ShownMap map, Set<String> leftOut) {
        Attachment to = to();
        Optional<Attachment> from = from();
        Optional<ComparedMap> before =
                from.flatMap(old -> ComparedMap.of(reader.open(old).read()));
        Optional<ComparedMap> after = ComparedMap.of(reader.open(to).read());
        if (from.isEmpty()) {
            return notes.onPaper(WORD, messages.text("compare.one-version"));
        }
        if (before.isEmpty() || after.isEmpty()) {
            return notes.onPaper(
                    WORD, messages.text("compare.cannot", (before.isEmpty() ? from.get() : to).getVersion()));
        }
        Difference difference = Difference.between(before.get(), after.get());
        if (difference.changes().isEmpty()) {
            return notes.onPaper(WORD, messages.text("compare.same", from.get().getVersion(), to.getVersion()));
        }
        return ListViews.versionsOnPaper(
                from.get().getVersion(),
                to.getVersion(),
                after.get().blueprint(),
                difference,
                options(map),
                map.issues(),
                leftOut);
    }

    @Override
    public byte[] csv(ShownMap map, Set<String> leftOut) throws IOException {
        Attachment from = from().orElseThrow(() -> new IOException(messages.text("compare.one-version")));
        Difference difference = Difference.between(readable(from), readable(to()));
        return ChangesCsv.of(difference, leftOut, messages);
    }

    private ComparedMap readable(Attachment version) throws IOException {
        return ComparedMap.of(reader.open(version).read())
                .orElseThrow(() -> new IOException(messages.text("compare.cannot", version.getVersion())));
    }

    private Attachment to() {
        return versions.find(asked.to()).orElse(versions.newest());
    }

    private Optional<Attachment> from() {
        return versions.find(asked.from())
                .or(() -> versions.since(person.today().minusDays(FIRST_VISIT)));
    }

    private void compare(ShownMap map, Attachment from, Attachment to, CompareHeadWriter head, MarkupWriter out) {
        VersionReader.Opened old = reader.open(from);
        VersionReader.Opened now = reader.open(to);
        Optional<ComparedMap> before = ComparedMap.of(old.read());
        Optional<ComparedMap> after = ComparedMap.of(now.read());
        if (before.isEmpty() || after.isEmpty()) {
            boolean isOld = before.isEmpty();
            out.open("div");
            if (!isOld) {
                // lets the page's script offer to restore the older version
                out.attribute("data-frontstage-from", String.valueOf(from.getVersion()));
            }
            broken(map, isOld ? "from" : "to", isOld ? from : to, isOld ? old : now, head, out);
            ChangedLinesTable.write(text(old), text(now), messages, out);
            out.close();
            return;
        }
        Difference difference = Difference.between(before.get(), after.get());
        if (difference.changes().isEmpty()) {
            notes.paragraph(same(from, to, old, now), out);
            return;
        }
        out.open("div")
                .attribute("class", "frontstage-versions-compared")
                .attribute("data-frontstage-from", String.valueOf(from.getVersion()));
        out.open("div").attribute("class", "frontstage-field frontstage-marked");
        out.markup(MarkedMap.of(after.get().blueprint(), difference, options(map), map.issues())
                .drawing());
        out.close();
        out.open("div").attribute("class", "frontstage-order");
        ChangeListWriter.write(difference, to == versions.newest(), messages, out);
        out.close().close();
    }

    private String same(Attachment from, Attachment to, VersionReader.Opened old, VersionReader.Opened now) {
        boolean isNext = to.getVersion() == from.getVersion() + 1;
        return isNext && !Arrays.equals(bytes(old), bytes(now))
                ? messages.text("compare.text-only", to.getVersion())
                : messages.text("compare.same", from.getVersion(), to.getVersion());
    }

    /** The text of a version; bytes that are not UTF-8 are replaced, because the text is only displayed. */
    private static String text(VersionReader.Opened version) {
        return new String(bytes(version), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(VersionReader.Opened version) {
        return version.source().map(SourceText::bytes).orElse(new byte[0]);
    }

    /** Says where and why a version cannot be drawn, and which version to compare with instead. */
    private void broken(
            ShownMap map,
            String end,
            Attachment version,
            VersionReader.Opened opened,
            CompareHeadWriter head,
            MarkupWriter out) {
        out.open("div")
                .attribute("class", "frontstage-notice frontstage-notice-warning")
                .open("p");
        out.text(messages.text("compare.cannot", version.getVersion()) + " ");
        notes.reason(opened).ifPresent(reason -> out.text(reason + " "));
        versions.all().stream()
                .filter(other -> other.getVersion() < version.getVersion())
                .filter(reader::isReadable)
                .findFirst()
                .ifPresent(other -> head.link(
                        "mode=versions&" + end + "=" + other.getVersion(),
                        messages.text("compare.instead", other.getVersion()),
                        false));
        out.text(" ").open("a").attribute("class", "frontstage-link");
        out.attribute("href", map.address().download(version));
        out.text(messages.text("compare.open-text", version.getVersion())).close();
        out.close().close();
    }

    /**
     * Draws cards if the page leaves the level open, because changes are marked on cards; the ids have a prefix of
     * their own, because the map is on the same page.
     */
    private static RenderOptions options(ShownMap map) {
        LayoutOptions layout = map.options().layout();
        return new RenderOptions(
                layout.level() == Level.AUTO ? layout.at(Level.CARDS) : layout,
                map.options().anchor() + "-compare");
    }
}
