package io.frontstage.sandbox.wiki;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The addresses of the wiki's content, below the context path. */
final class Addresses {

    static final String CONTEXT = "/confluence";

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("yyyy/MM/dd").withZone(ZoneOffset.UTC);

    private Addresses() {}

    static String encode(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Pages by space and title, blog posts also by day, everything else by id. */
    static String view(StoredContent content) {
        if (content.latestId() != 0
                || content.status() != StoredContent.Status.CURRENT
                || content.title().contains("/")) {
            return byId(content.id());
        }
        return switch (content.type()) {
            case PAGE -> "/display/" + content.spaceKey() + "/"
                    + URLEncoder.encode(content.title(), StandardCharsets.UTF_8);
            case BLOGPOST -> "/display/" + content.spaceKey() + "/" + DAY.format(content.created()) + "/"
                    + URLEncoder.encode(content.title(), StandardCharsets.UTF_8);
            case COMMENT -> byId(content.parentId()) + "&focusedCommentId=" + content.id();
            case TEMPLATE -> "/pages/templates2/viewpagetemplate.action?entityId=" + content.id();
        };
    }

    static String byId(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }

    static String attachment(long containerId, String fileName) {
        return "/download/attachments/" + containerId + "/" + encode(fileName);
    }

    static String attachment(StoredAttachment attachment) {
        return attachment(attachment.containerId(), attachment.fileName()) + "?version=" + attachment.version()
                + "&modificationDate=" + attachment.modified().toEpochMilli() + "&api=v2";
    }
}
