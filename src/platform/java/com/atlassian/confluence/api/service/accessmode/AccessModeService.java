package com.atlassian.confluence.api.service.accessmode;

import com.atlassian.confluence.api.service.exceptions.ServiceException;
import java.util.concurrent.Callable;

/**
 * Whether the whole site takes no changes. Used by public plugins, names documented 6.10 to 7.19 on its internal twin, not seen in 10; likely: keep a way
 * round. {@code withReadOnlyAccessExemption}: its twin for remote use is documented to 9.2 and says to stand for the one here; likely.
 */
public interface AccessModeService {
    boolean isReadOnlyAccessModeEnabled();

    /** Permissions are answered within as if the site took changes. */
    <T> T withReadOnlyAccessExemption(Callable<T> callable) throws ServiceException;
}
