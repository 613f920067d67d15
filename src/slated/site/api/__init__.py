"""The API: what the pages show, for programs. OpenAPI at /api/v1/openapi.json."""
