"""What viewers think: their ratings, which of them count, composites, ranks, snapshots."""
