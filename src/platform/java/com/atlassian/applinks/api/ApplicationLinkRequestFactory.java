package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/** Compiled against Jira 10.3.1; certain. */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    /** An address without a scheme is relative to the link's. */
    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException;
}
