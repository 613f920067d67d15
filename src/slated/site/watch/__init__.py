"""What whoever runs Slated looks at: health, metrics, logs with request ids."""
