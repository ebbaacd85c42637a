"""The comparison with published human experiments: studies run, outcomes summed up, bands, verdicts, sums."""
