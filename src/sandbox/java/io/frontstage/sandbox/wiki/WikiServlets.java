package io.frontstage.sandbox.wiki;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.MultipartConfigElement;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;

/** Registers the wiki's filters and servlets by address. */
public final class WikiServlets {
    private static final long MAX_UPLOAD = 20L << 20;

    private WikiServlets() {}

    public static void add(Wiki wiki, ServletContextHandler context) {
        context.addFilter(new FilterHolder(new VisitFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
        // a plugin's REST request has a session and a transaction, which is committed when everything else is done
        context.addFilter(new FilterHolder(new OneTransaction(wiki)), "/rest/*", EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(new Static()), "/static/*");
        context.addServlet(uploads(new ServletHolder(new RestApi(wiki)), wiki), "/rest/api/*");
        context.addServlet(uploads(new ServletHolder(new Site(wiki)), wiki), "/*");
    }

    private static ServletHolder uploads(ServletHolder holder, Wiki wiki) {
        String temporary = wiki.setup().data().resolve("temp").toAbsolutePath().toString();
        holder.getRegistration()
                .setMultipartConfig(new MultipartConfigElement(temporary, MAX_UPLOAD, MAX_UPLOAD, 1 << 20));
        return holder;
    }
}
