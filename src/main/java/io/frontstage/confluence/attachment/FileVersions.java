package io.frontstage.confluence.attachment;

import com.atlassian.confluence.pages.Attachment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * All versions of a file that still exist, and how people name one of them.
 *
 * @param all newest first, at least one
 * @param zone by which a day begins
 */
public record FileVersions(List<Attachment> all, ZoneId zone) {

    public FileVersions {
        all = List.copyOf(all);
    }

    /** The newest version. */
    public Attachment newest() {
        return all.get(0);
    }

    /**
     * The version with that number, or the newest on or before that day in the reader's time zone; empty if there is
     * none.
     */
    public Optional<Attachment> find(String wanted) {
        if (wanted.matches("[1-9][0-9]{0,8}")) {
            int number = Integer.parseInt(wanted);
            return all.stream()
                    .filter(version -> version.getVersion() == number)
                    .findFirst();
        }
        return day(wanted).flatMap(this::on);
    }

    /** The newest version on or before a day. */
    public Optional<Attachment> on(LocalDate day) {
        return all.stream().filter(version -> !stored(version).isAfter(day)).findFirst();
    }

    /**
     * The version that a first visit compares with: the oldest since a day or, if that is the newest one, the one
     * before it.
     */
    public Optional<Attachment> since(LocalDate day) {
        long recent =
                all.stream().filter(version -> !stored(version).isBefore(day)).count();
        int place = (int) Math.max(1, recent - 1);
        return place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
    }

    /** The versions after {@code from}, up to and including {@code to}. */
    public List<Attachment> between(Attachment from, Attachment to) {
        return all.stream()
                .filter(version -> version.getVersion() > from.getVersion() && version.getVersion() <= to.getVersion())
                .toList();
    }

    /** The day on which a version was stored. */
    public LocalDate stored(Attachment version) {
        return Instant.ofEpochMilli(AttachmentStore.modified(version))
                .atZone(zone)
                .toLocalDate();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
