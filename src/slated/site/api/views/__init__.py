"""The operations of the API, a file a subject. Each has one router."""
