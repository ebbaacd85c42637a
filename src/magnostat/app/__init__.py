"""What a person sees: command line, files, plots. The only room that prints."""
