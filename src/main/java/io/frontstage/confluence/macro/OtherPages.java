package io.frontstage.confluence.macro;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.SpaceContentEntityObject;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the page that the macro's parameters name. It checks no permission. */
@ConfluenceComponent
public class OtherPages {

    /** As the macro browser writes a blog post: {@code /2026/11/21/Title}. */
    private static final Pattern BLOG_POST = Pattern.compile("/(\\d{4})/(\\d{1,2})/(\\d{1,2})/(.+)");

    private static final Pattern IN_SPACE = Pattern.compile("(~?[^:/\\s]+):(.+)");

    private final PageManager pages;

    public OtherPages(@ConfluenceImport PageManager pages) {
        this.pages = pages;
    }

    /**
     * The page with a title.
     *
     * @param name {@code Title}, {@code SPACE:Title}, or either with a blog post's date before the title
     * @param space the space's key, if it is given separately
     * @param from the page that refers to it; its space is the default
     * @return empty if there is none or it is in the trash
     */
    Optional<ContentEntityObject> find(String name, Optional<String> space, Optional<ContentEntityObject> from) {
        Optional<String> here = space.or(() -> from.flatMap(OtherPages::spaceOf));
        return here.flatMap(key -> inSpace(key, name)).or(() -> {
            Matcher elsewhere = IN_SPACE.matcher(name);
            return elsewhere.matches() ? inSpace(elsewhere.group(1), elsewhere.group(2)) : Optional.empty();
        });
    }

    private Optional<ContentEntityObject> inSpace(String space, String name) {
        Matcher post = BLOG_POST.matcher(name);
        return post.matches()
                ? Optional.ofNullable(pages.getBlogPost(space, post.group(4), day(post)))
                : Optional.ofNullable(pages.getPage(space, name));
    }

    private static Calendar day(Matcher post) {
        return new GregorianCalendar(
                Integer.parseInt(post.group(1)), Integer.parseInt(post.group(2)) - 1, Integer.parseInt(post.group(3)));
    }

    private static Optional<String> spaceOf(ContentEntityObject page) {
        return page instanceof SpaceContentEntityObject inSpace
                ? Optional.ofNullable(inSpace.getSpaceKey())
                : Optional.empty();
    }
}
