package io.frontstage.confluence.attachment;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import io.frontstage.confluence.page.Trash;
import io.frontstage.definition.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads definitions from a page's attachments. It checks no permission: the caller has checked that the reader may see
 * the page.
 */
@ConfluenceComponent
public class AttachmentStore {

    /** Maximum size of a definition in bytes; a larger one is refused without being read. */
    public static final int MAX_BYTES = Limits.FILE_BYTES;

    /** Maximum length of a file name in characters; the wiki's column holds 255. */
    private static final int MAX_NAME = 200;

    /** Characters that file systems and URLs do not allow in a name. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    /** Maximum number of a page's files that are opened to find its definition. */
    static final int MAX_EXAMINED = 50;

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentStore.class);
    private static final List<String> NAMED_ENDINGS = List.of(".blueprint.yaml", ".blueprint.yml", ".blueprint.json");
    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");
    private static final List<String> SHEET_ENDINGS = List.of(".csv", ".tsv", ".xlsx", ".mmd", ".mermaid");

    /** Which of a page's files is the map. */
    public sealed interface Choice {

        /** This file, in its newest version. */
        record One(Attachment file) implements Choice {}

        /** The page has no definition. */
        record None() implements Choice {}

        /** The page has no file of the name asked for. */
        record Unknown(String name) implements Choice {}

        /** Several files could be meant; their names are in alphabetical order. */
        record Several(List<String> names) implements Choice {

            public Several {
                names = List.copyOf(names);
            }
        }
    }

    private final AttachmentManager attachments;
    private final Trash trash = new Trash();

    public AttachmentStore(@ConfluenceImport AttachmentManager attachments) {
        this.attachments = attachments;
    }

    /**
     * The page's map: the file with that name; without a name, the newest file whose name ends in {@code
     * .blueprint.yaml}, {@code .blueprint.yml} or {@code .blueprint.json}, else the only one ending in {@code .yaml},
     * {@code .yml} or {@code .json} that begins like a definition.
     */
    public Choice choose(ContentEntityObject page, Optional<String> name) {
        if (name.isPresent()) {
            return find(page, name.get()).<Choice>map(Choice.One::new).orElseGet(() -> new Choice.Unknown(name.get()));
        }
        List<Attachment> files = attachments.getLatestVersionsOfAttachments(page);
        return files.stream()
                .filter(ends(NAMED_ENDINGS))
                .max(Comparator.comparingLong(AttachmentStore::modified).thenComparingLong(file -> file.getId()))
                .<Choice>map(Choice.One::new)
                .orElseGet(() -> onlyDefinition(files));
    }

    /** The file that a macro without a name shows on a page; empty if there is none or several could be meant. */
    public Optional<Attachment> shown(ContentEntityObject page) {
        return choose(page, Optional.empty()) instanceof Choice.One one ? Optional.of(one.file()) : Optional.empty();
    }

    /** The file with that name, in its newest version. */
    public Optional<Attachment> find(ContentEntityObject page, String name) {
        return attachments.getLatestVersionsOfAttachments(page).stream()
                .filter(file -> name.equals(file.getFileName()))
                .findFirst();
    }

    /**
     * Whether a macro without a name would show a file with that name and content, if it were attached to the page.
     *
     * @param page a page that has no such file
     */
    public boolean wouldShow(ContentEntityObject page, String name, byte[] bytes) {
        return ends(NAMED_ENDINGS, name)
                || isDefinition(name)
                        && looksLikeDefinition(
                                Arrays.copyOf(bytes, Math.min(bytes.length, DefinitionSniffer.LOOKED_AT)))
                        && choose(page, Optional.empty()) instanceof Choice.None;
    }

    /**
     * The names of all files of a page that may hold a definition, in alphabetical order; at most {@link
     * #MAX_EXAMINED}.
     */
    public List<String> candidates(ContentEntityObject page) {
        return names(page, ENDINGS);
    }

    /** The names of all files of a page that may hold a sheet or a journey, with the same limit and order. */
    public List<String> sheets(ContentEntityObject page) {
        return names(page, SHEET_ENDINGS);
    }

    private List<String> names(ContentEntityObject page, List<String> endings) {
        return attachments.getLatestVersionsOfAttachments(page).stream()
                .filter(ends(endings))
                .map(Attachment::getFileName)
                .sorted()
                .limit(MAX_EXAMINED)
                .toList();
    }

    private Choice onlyDefinition(List<Attachment> files) {
        List<Attachment> found = files.stream()
                .filter(ends(ENDINGS))
                .limit(MAX_EXAMINED)
                .filter(this::looksLikeDefinition)
                .toList();
        if (found.size() > 1) {
            // a future map beside today's is not what the page shows
            List<Attachment> today =
                    found.stream().filter(file -> !isOfTheFuture(file)).toList();
            found = today.isEmpty() ? found : today;
        }
        return switch (found.size()) {
            case 0 -> new Choice.None();
            case 1 -> new Choice.One(found.get(0));
            default -> new Choice.Several(
                    found.stream().map(Attachment::getFileName).sorted().toList());
        };
    }

    /**
     * The newest version of a file that may hold a definition.
     *
     * @param id the file's id
     * @return empty if there is no such file, if it or its page is in the trash, or if its name is not that of a
     *     definition
     */
    public Optional<Attachment> newest(long id) {
        return newest(id, page -> true);
    }

    /**
     * The same for somebody who may not see every page. A file that they may not see takes no longer than one that does
     * not exist, so that the response time reveals nothing.
     *
     * @param mayBeSeen whether they may see a page
     */
    public Optional<Attachment> newest(long id, Predicate<ContentEntityObject> mayBeSeen) {
        Attachment found = attachments.getAttachment(id);
        return Optional.ofNullable(found)
                .filter(file -> file.isLatestVersion())
                .filter(ends(ENDINGS))
                .filter(file -> file.getContainer() != null)
                .filter(file -> mayBeSeen.test(file.getContainer()))
                .filter(file -> !trash.holds(file.getContainer()))
                .filter(this::isListed);
    }

    /** A file in the trash keeps its id but is not in its page's list. */
    private boolean isListed(Attachment file) {
        return attachments.getLatestVersionsOfAttachments(file.getContainer()).stream()
                .anyMatch(listed -> listed.getId() == file.getId());
    }

    /** All versions that still exist, newest first. */
    public List<Attachment> versions(Attachment file) {
        return attachments.getAllVersions(file).stream()
                .sorted(Comparator.comparingInt((Attachment version) -> version.getVersion())
                        .reversed())
                .toList();
    }

    /**
     * A version of a file; the newest if that one does not exist any more.
     *
     * @param number 0 for the newest
     */
    public Attachment version(Attachment newest, int number) {
        if (number <= 0 || number == newest.getVersion()) {
            return newest;
        }
        return versions(newest).stream()
                .filter(other -> other.getVersion() == number)
                .findFirst()
                .orElse(newest);
    }

    /**
     * The bytes of a version that is not too large.
     *
     * @return empty if the file cannot be read, or is longer than its recorded size
     */
    public Optional<byte[]> read(Attachment version) {
        return beginning(version, MAX_BYTES + 1).filter(bytes -> bytes.length <= MAX_BYTES);
    }

    /** The content of a version, closed by the caller; empty if it cannot be read. */
    public Optional<InputStream> open(Attachment version) {
        try {
            return Optional.ofNullable(attachments.getAttachmentData(version));
        } catch (RuntimeException missing) { // the product's own exception for a file that is missing on disk
            LOG.warn("Attachment {} version {} cannot be read", version.getId(), version.getVersion(), missing);
            return Optional.empty();
        }
    }

    /** When a version was stored, in milliseconds since 1970; 0 if that is not known. */
    public static long modified(Attachment version) {
        return version.getLastModificationDate() == null
                ? 0
                : version.getLastModificationDate().getTime();
    }

    private boolean looksLikeDefinition(Attachment file) {
        return beginning(file, DefinitionSniffer.LOOKED_AT)
                .filter(AttachmentStore::looksLikeDefinition)
                .isPresent();
    }

    private static boolean looksLikeDefinition(byte[] beginning) {
        return DefinitionSniffer.looksLikeDefinition(text(beginning));
    }

    private boolean isOfTheFuture(Attachment file) {
        return beginning(file, DefinitionSniffer.LOOKED_AT)
                .filter(start -> DefinitionSniffer.isOfTheFuture(text(start)))
                .isPresent();
    }

    private static String text(byte[] beginning) {
        String start = new String(beginning, StandardCharsets.UTF_8);
        return start.startsWith("\uFEFF") ? start.substring(1) : start;
    }

    private Optional<byte[]> beginning(Attachment version, int most) {
        try (InputStream stream = attachments.getAttachmentData(version)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readNBytes(most));
        } catch (IOException | UncheckedIOException unreadable) {
            return unreadable(version, unreadable);
        } catch (RuntimeException missing) { // the product's own exception for a file that is missing on disk
            return unreadable(version, missing);
        }
    }

    private static Optional<byte[]> unreadable(Attachment version, Exception reason) {
        LOG.warn("Attachment {} version {} cannot be read", version.getId(), version.getVersion(), reason);
        return Optional.empty();
    }

    /** Whether a file with that name may hold a definition. */
    public static boolean isDefinition(String name) {
        return ends(ENDINGS, name);
    }

    /** Whether a definition can be attached under that name. */
    public static boolean canBeAttached(String name) {
        return isDefinition(name)
                && name.length() <= MAX_NAME
                && !UNFIT.matcher(name).find();
    }

    private static Predicate<Attachment> ends(List<String> endings) {
        return file -> ends(endings, file.getFileName());
    }

    private static boolean ends(List<String> endings, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }
}
