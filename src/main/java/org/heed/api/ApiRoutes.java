package org.heed.api;

/// Where the API begins, and where its document is.
final class ApiRoutes {

    static final String ROOT = "/api/v1";
    static final String DOCUMENT = ROOT + "/openapi.json";

    private ApiRoutes() {}
}
