package io.frontstage.confluence.page;

import com.atlassian.confluence.pages.Attachment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The address of a map on its page. It contains only ids, in the query, so that it survives renaming and a login in
 * between.
 *
 * @param base the wiki's address, without a slash at the end
 * @param page the page that shows the map
 * @param map the id of its file
 * @param wiki the wiki's own id; Jira needs it because it has only the address and cannot ask the wiki
 */
public record MapAddress(String base, long page, long map, Optional<String> wiki) {

    @Override
    public String toString() {
        return base + "/pages/viewpage.action?pageId=" + page + "&map=" + map
                + wiki.map(id -> "&wiki=" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                        .orElse("");
    }

    /** The address at which the map is a document of its own. */
    public String document() {
        return base + "/rest/frontstage/1.0/maps/" + map + "/page";
    }

    /** The address of its progress over time as a document of its own. */
    public String weeks() {
        return base + "/rest/frontstage/1.0/maps/" + map + "/measures/weeks/page";
    }

    /** The address of all its pain points, delights and opportunities as rows for spreadsheets. */
    public String rows() {
        return base + "/rest/frontstage/1.0/maps/" + map + "/items.csv";
    }

    /** The download address of a version of the file. */
    public String download(Attachment version) {
        String name =
                URLEncoder.encode(version.getFileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return base + "/download/attachments/" + version.getContainer().getId() + "/" + name + "?version="
                + version.getVersion();
    }
}
