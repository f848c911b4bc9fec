package io.frontstage.render.markup;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides which addresses become links: absolute ones with an allowed scheme. All others stay text. */
public final class AllowedLinks {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private AllowedLinks() {}

    /** The address for {@code href}; empty if it is not allowed. */
    public static Optional<String> allowed(URI address) {
        boolean allowed = address.getScheme() != null
                && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                && address.getRawAuthority() != null;
        return allowed ? Optional.of(address.toString()) : Optional.empty();
    }

    /** @see #allowed(URI) */
    public static Optional<String> allowed(String address) {
        try {
            return allowed(new URI(address));
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
