package io.frontstage.applink;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import io.frontstage.product.Services;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The application links of a wiki; the first one is the primary. */
final class Links implements ApplicationLinkService {

    final List<ApplicationLink> all = new CopyOnWriteArrayList<>();

    Links(ApplicationLink... links) {
        all.addAll(List.of(links));
    }

    @Override
    public ApplicationLink getApplicationLink(ApplicationId id) {
        return all.stream().filter(link -> link.getId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks() {
        return all;
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return all;
    }

    @Override
    public ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return all.isEmpty() ? null : all.get(0);
    }

    /** The services of a product that has only these links. */
    static Services services(ApplicationLinkService links) {
        return new Services() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return type == ApplicationLinkService.class ? Optional.of(type.cast(links)) : Optional.empty();
            }
        };
    }
}
