"""Magnostat beside other engines: the same people, the same meals, the same measured error. See README.md."""
