package org.heed.api.route;

/// Where the API begins, and where its document is.
public final class ApiRoutes {

    public static final String ROOT = "/api/v1";
    public static final String DOCUMENT = ROOT + "/openapi.json";

    private ApiRoutes() {}
}
