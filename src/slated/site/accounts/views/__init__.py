"""Pages of accounts that are ours alone."""
