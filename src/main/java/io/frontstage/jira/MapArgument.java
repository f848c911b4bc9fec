package io.frontstage.jira;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The argument for a map in a search: its id, or an address copied from it. */
sealed interface MapArgument {

    /** Maximum length of a map's id: that of a global id in Jira without the prefix. */
    int MAX = 255 - LinkedMap.PREFIX.length();

    /** {@code <server id>-<attachment id>}. */
    Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*-[1-9][0-9]*");

    /** The id of a wiki. */
    Pattern WIKI = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    Pattern ATTACHMENT = Pattern.compile("[1-9][0-9]*");

    /** A map, whether or not any issue is linked to it. */
    record Id(String map) implements MapArgument {}

    /** The address of a page, which may show several maps or none. */
    record PageAddress() implements MapArgument {}

    /** The address of a map that does not identify its wiki. */
    record WithoutWiki() implements MapArgument {}

    /** Neither an id nor an address. */
    record Nothing() implements MapArgument {}

    static MapArgument of(String text) {
        String argument = text.strip();
        String start = argument.toLowerCase(Locale.ROOT);
        if (start.startsWith("http://") || start.startsWith("https://")) {
            return ofAddress(argument);
        }
        return ID.matcher(argument).matches() && argument.length() <= MAX ? new Id(argument) : new Nothing();
    }

    private static MapArgument ofAddress(String address) {
        Optional<String> query = query(address);
        Optional<String> map = query.flatMap(text -> parameter(text, "map"));
        if (map.isEmpty()) {
            return new PageAddress();
        }
        if (ID.matcher(map.get()).matches() && map.get().length() <= MAX) {
            return new Id(map.get());
        }
        if (!ATTACHMENT.matcher(map.get()).matches()) {
            return new PageAddress();
        }
        return query.flatMap(text -> parameter(text, "wiki"))
                .filter(wiki -> WIKI.matcher(wiki).matches())
                .map(wiki -> wiki + "-" + map.get())
                .filter(id -> id.length() <= MAX)
                .<MapArgument>map(Id::new)
                .orElseGet(WithoutWiki::new);
    }

    private static Optional<String> query(String address) {
        try {
            return Optional.ofNullable(new URI(address).getRawQuery());
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    private static Optional<String> parameter(String query, String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                try {
                    return Optional.of(URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException noCharacters) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
