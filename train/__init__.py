"""Training of the learned reader, from labelled documents to the file that ships."""
