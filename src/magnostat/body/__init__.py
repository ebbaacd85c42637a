"""The physiology of magnesium: one page per organ, wired by hand in whole.py."""
