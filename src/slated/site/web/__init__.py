"""The web: settings, addresses and safety of everything that is served."""
