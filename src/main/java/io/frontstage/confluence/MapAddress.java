package io.frontstage.confluence;

import com.atlassian.confluence.pages.Attachment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a map is to be seen. Its address holds ids alone, in a query: it survives renaming, and logging in on the way.
 *
 * @param base the wiki's address, without a slash at the end
 * @param page the page that shows the map
 * @param map the id of its file
 * @param wiki the wiki's own id, for those who have the address alone and cannot ask the wiki: Jira
 */
public record MapAddress(String base, long page, long map, Optional<String> wiki) {

    @Override
    public String toString() {
        return base + "/pages/viewpage.action?pageId=" + page + "&map=" + map
                + wiki.map(id -> "&wiki=" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                        .orElse("");
    }

    /** Where a version of the file is to be had. */
    public String download(Attachment version) {
        String name =
                URLEncoder.encode(version.getFileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return base + "/download/attachments/" + version.getContainer().getId() + "/" + name + "?version="
                + version.getVersion();
    }
}
